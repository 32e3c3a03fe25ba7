import { type Templates } from '../template.js';

const ABOUT = '((service)), reference ((reference))';
const FOOT = `See everything that has happened so far:
((link))

You get this because you asked us to tell you. Stop these messages:
((stopLink))`;

/** The messages in English. */
export const english: Templates = {
  magicLink: {
    email: {
      subject: 'Your link to what you reported',
      body: `Use this link to see what you reported to us:
((link))

It works once, for the next ((minutes)) minutes. Do not pass it on: whoever has it can see what you reported.

If you did not ask for this link, you do not need to do anything.`,
    },
    sms: 'See what you reported to us: ((link)) The link works once, for ((minutes)) minutes. Not you? Ignore this.',
  },
  confirmSubscription: {
    email: {
      subject: 'Confirm that you want updates',
      body: `Someone, we hope you, asked us to send updates to this address about:
((what))

To say yes, open this page and press the button:
((link))

The link works for ((hours)) hours. If you did not ask for updates, do nothing and we will not write again.`,
    },
    sms: 'Confirm that you want updates about ((what)): ((link)) If you did not ask for them, do nothing.',
  },
  webhookPaused: {
    email: {
      subject: 'Webhooks to ((host)) are paused',
      body: `No message to ((host)) has arrived for 3 days, or it answered that it wants none. We have paused its webhooks.

Nothing is lost: what happens meanwhile waits. Look at the log of the endpoint ((id)), mend what is amiss, and resume it. Then everything that waits is sent, in order.

You get this because your address was given as the contact of this endpoint.`,
    },
    sms: 'Webhooks to ((host)) are paused, endpoint ((id)). Mend it and resume: nothing is lost.',
  },
  reported: {
    email: {
      subject: 'New report: ((service))',
      body: `Something new was reported in the area you follow.

${ABOUT}

((text))

${FOOT}`,
    },
    sms: 'New report: ((service)) (((reference))). ((link)) Stop: ((stopLink))',
  },
  statusNews: {
    email: {
      subject: '((service)): ((status))',
      body: `${ABOUT}

Now: ((status))

((text))

${FOOT}`,
    },
    sms: '((service)) ((reference)): ((status)). ((text)) ((link)) Stop: ((stopLink))',
  },
  comment: {
    email: {
      subject: 'An update on ((service)) ((reference))',
      body: `${ABOUT}

((text))

${FOOT}`,
    },
    sms: '((service)) ((reference)): ((text)) ((link)) Stop: ((stopLink))',
  },
  question: {
    email: {
      subject: 'We have a question about ((service)) ((reference))',
      body: `${ABOUT}

We cannot go on without an answer:

((text))

Answer here:
((link))

You get this because you asked us to tell you. Stop these messages:
((stopLink))`,
    },
    sms: 'A question about ((service)) ((reference)): ((text)) Answer: ((link)) Stop: ((stopLink))',
  },
  promiseMoved: {
    email: {
      subject: 'New date for ((service)) ((reference))',
      body: `${ABOUT}

We now expect this to be done by ((date)).

Why the date moved: ((text))

${FOOT}`,
    },
    sms: '((service)) ((reference)): now expected by ((date)). ((text)) ((link)) Stop: ((stopLink))',
  },
  closing: {
    email: {
      subject: '((service)) ((reference)): ((outcome))',
      body: `${ABOUT}

How it ended: ((outcome))

((text))

${FOOT}`,
    },
    sms: '((service)) ((reference)): ((outcome)). ((text)) ((link)) Stop: ((stopLink))',
  },
  moved: {
    email: {
      subject: '((service)) ((reference)) was reported before',
      body: `${ABOUT}

Someone told us about this before. The earlier report is ((original)), and from now on you get its news.

((text))

${FOOT}`,
    },
    sms: '((service)) ((reference)) was reported before, as ((original)). You now get the news of that: ((link)) Stop: ((stopLink))',
  },
  digest: {
    email: {
      subject: 'Your updates (((count)))',
      body: `What happened to what you follow since we last wrote:

((items))

You get these together because you asked for one message a day or a week. Change that, or stop these messages:
((stopLink))`,
    },
    sms: 'Your updates (((count))): ((titles)). ((link)) Stop: ((stopLink))',
  },
};
