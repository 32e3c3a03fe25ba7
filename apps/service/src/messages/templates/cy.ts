import { type Templates } from '../template.js';

const ABOUT = '((service)), cyfeirnod ((reference))';
const FOOT = `Gweld popeth sydd wedi digwydd hyd yn hyn:
((link))

Rydych yn cael y neges hon am i chi ofyn i ni roi gwybod i chi. I atal y negeseuon hyn:
((stopLink))`;

/** The messages in Welsh. */
export const welsh: Templates = {
  magicLink: {
    email: {
      subject: "Eich dolen i'r hyn a adroddwyd gennych",
      body: `Defnyddiwch y ddolen hon i weld yr hyn a adroddwyd gennych i ni:
((link))

Mae'n gweithio unwaith, am y ((minutes)) munud nesaf. Peidiwch â'i rhannu: gall unrhyw un sydd â hi weld yr hyn a adroddwyd gennych.

Os nad chi ofynnodd am y ddolen hon, nid oes angen i chi wneud dim.`,
    },
    sms: "Gweld yr hyn a adroddwyd gennych: ((link)) Mae'r ddolen yn gweithio unwaith, am ((minutes)) munud. Nid chi? Anwybyddwch hyn.",
  },
  confirmSubscription: {
    email: {
      subject: 'Cadarnhewch eich bod eisiau diweddariadau',
      body: `Mae rhywun, chi gobeithio, wedi gofyn i ni anfon diweddariadau i'r cyfeiriad hwn am:
((what))

I ddweud ie, agorwch y dudalen hon a phwyswch y botwm:
((link))

Mae'r ddolen yn gweithio am ((hours)) awr. Os na wnaethoch ofyn am ddiweddariadau, peidiwch â gwneud dim ac ni fyddwn yn ysgrifennu eto.`,
    },
    sms: 'Cadarnhewch eich bod eisiau diweddariadau am ((what)): ((link)) Os na wnaethoch ofyn amdanynt, peidiwch â gwneud dim.',
  },
  webhookPaused: {
    email: {
      subject: 'Mae gwe-fachau i ((host)) wedi eu hoedi',
      body: `Nid oes unrhyw neges i ((host)) wedi cyrraedd ers 3 diwrnod, neu atebodd nad yw am gael rhagor. Rydym wedi oedi ei we-fachau.

Nid oes dim wedi ei golli: mae'r hyn sy'n digwydd yn y cyfamser yn aros. Edrychwch ar gofnod y pwynt terfyn ((id)), cywirwch yr hyn sydd o'i le, ac ailddechreuwch ef. Yna anfonir popeth sy'n aros, yn ei drefn.

Rydych yn cael hyn am i'ch cyfeiriad gael ei roi fel cyswllt y pwynt terfyn hwn.`,
    },
    sms: 'Mae gwe-fachau i ((host)) wedi eu hoedi, pwynt terfyn ((id)). Cywirwch ef ac ailddechreuwch: nid oes dim wedi ei golli.',
  },
  reported: {
    email: {
      subject: 'Adroddiad newydd: ((service))',
      body: `Adroddwyd rhywbeth newydd yn yr ardal rydych yn ei dilyn.

${ABOUT}

((text))

${FOOT}`,
    },
    sms: 'Adroddiad newydd: ((service)) (((reference))). ((link)) Atal: ((stopLink))',
  },
  statusNews: {
    email: {
      subject: '((service)): ((status))',
      body: `${ABOUT}

Nawr: ((status))

((text))

${FOOT}`,
    },
    sms: '((service)) ((reference)): ((status)). ((text)) ((link)) Atal: ((stopLink))',
  },
  comment: {
    email: {
      subject: 'Diweddariad ar ((service)) ((reference))',
      body: `${ABOUT}

((text))

${FOOT}`,
    },
    sms: '((service)) ((reference)): ((text)) ((link)) Atal: ((stopLink))',
  },
  question: {
    email: {
      subject: 'Mae gennym gwestiwn am ((service)) ((reference))',
      body: `${ABOUT}

Ni allwn fynd ymlaen heb ateb:

((text))

Atebwch yma:
((link))

Rydych yn cael y neges hon am i chi ofyn i ni roi gwybod i chi. I atal y negeseuon hyn:
((stopLink))`,
    },
    sms: 'Cwestiwn am ((service)) ((reference)): ((text)) Atebwch: ((link)) Atal: ((stopLink))',
  },
  promiseMoved: {
    email: {
      subject: 'Dyddiad newydd ar gyfer ((service)) ((reference))',
      body: `${ABOUT}

Rydym nawr yn disgwyl y bydd hyn wedi'i wneud erbyn ((date)).

Pam y newidiodd y dyddiad: ((text))

${FOOT}`,
    },
    sms: '((service)) ((reference)): disgwylir nawr erbyn ((date)). ((text)) ((link)) Atal: ((stopLink))',
  },
  closing: {
    email: {
      subject: '((service)) ((reference)): ((outcome))',
      body: `${ABOUT}

Sut y daeth i ben: ((outcome))

((text))

${FOOT}`,
    },
    sms: '((service)) ((reference)): ((outcome)). ((text)) ((link)) Atal: ((stopLink))',
  },
  moved: {
    email: {
      subject: 'Adroddwyd ((service)) ((reference)) o’r blaen',
      body: `${ABOUT}

Dywedodd rhywun wrthym am hyn o'r blaen. Yr adroddiad cynharach yw ((original)), ac o hyn ymlaen cewch ei newyddion.

((text))

${FOOT}`,
    },
    sms: 'Adroddwyd ((service)) ((reference)) o’r blaen, fel ((original)). Cewch newyddion hwnnw nawr: ((link)) Atal: ((stopLink))',
  },
  digest: {
    email: {
      subject: 'Eich diweddariadau (((count)))',
      body: `Beth sydd wedi digwydd i'r hyn rydych yn ei ddilyn ers i ni ysgrifennu ddiwethaf:

((items))

Rydych yn cael y rhain gyda'i gilydd am i chi ofyn am un neges y dydd neu'r wythnos. I newid hynny, neu i atal y negeseuon hyn:
((stopLink))`,
    },
    sms: 'Eich diweddariadau (((count))): ((titles)). ((link)) Atal: ((stopLink))',
  },
};
