import { NotifyClient } from 'notifications-node-client';
import { type Outgoing, type Result, type Sender } from './sender.js';
import { type FollowerChannel, type MessageChannel } from './template.js';

/** What the council has from GOV.UK Notify. */
export interface NotifySettings {
  /** Never print it. */
  apiKey: string;
  /** Where Notify is. */
  url: string;
  /** A template of each kind in the council's account: `((subject))` and `((body))`, or `((body))` alone. */
  templates: Record<MessageChannel, string>;
  /** What Notify shows when it brings a receipt. Undefined: none are taken, and Notify is asked. */
  callbackToken: string | undefined;
}

/** Says what became of a message that was sent, in Notify's words; undefined when it does not answer. */
export type Ask = (providerId: string) => Promise<string | undefined>;

/** The limit of a minute is counted over the last 60 seconds. */
const RATE_LIMIT_MS = 60 * 1000;

/** Sends through GOV.UK Notify, and asks it. Both of its limits hold back what comes after, until they are over. */
export function notifySender(
  { apiKey, url, templates }: NotifySettings,
  now: () => Date,
): Sender & { ask: Ask } {
  const client = new NotifyClient(url, apiKey);
  const heldUntil: Record<FollowerChannel, number> = { email: 0, sms: 0, push: 0 };

  async function deliver(message: Outgoing): Promise<string> {
    const { id: reference, channel, address, subject, body, stopUrl } = message;
    const known = message.mayBeSent ? await findSent(reference) : undefined;
    if (known !== undefined) return known;
    if (channel === 'sms') {
      const { data } = await client.sendSms(templates.sms, address, { personalisation: { body }, reference });
      return data.id;
    }
    const { data } = await client.sendEmail(templates.email, address, {
      personalisation: { subject: subject ?? '', body },
      reference,
      // Notify takes no other, and neither do mail programs.
      ...(stopUrl?.startsWith('https:') && { oneClickUnsubscribeURL: stopUrl }),
    });
    return data.id;
  }

  /** What Notify calls the message with our id, where it has one. */
  async function findSent(reference: string): Promise<string | undefined> {
    const { data } = await client.getNotifications(undefined, undefined, reference);
    // One that Notify itself failed was to be sent again.
    return data.notifications.find(({ status }) => status !== 'technical-failure')?.id;
  }

  return {
    async send(message) {
      const { channel } = message;
      if (heldUntil[channel] > now().getTime()) return { kind: 'held', until: new Date(heldUntil[channel]) };
      try {
        return { kind: 'sent', providerId: await deliver(message) };
      } catch (error) {
        const result = resultOf(refusalOf(error), now());
        if (result.kind === 'held') heldUntil[channel] = result.until.getTime();
        return result;
      }
    },
    async ask(providerId) {
      try {
        return (await client.getNotificationById(providerId)).data.status;
      } catch (error) {
        // Forgotten by now, or sent to one of the addresses for smoke tests, which have no status.
        return refusalOf(error).status === 404 ? 'not-found' : undefined;
      }
    },
  };
}

/** How Notify refused a call. Its sentences may change; status and error are documented. */
interface Refusal {
  status: number | undefined;
  error: string | undefined;
}

function resultOf({ status, error }: Refusal, now: Date): Result {
  if (status === 429 && error === 'TooManyRequestsError')
    return { kind: 'held', until: nextMidnightUtc(now) };
  if (status === 429) return { kind: 'held', until: new Date(now.getTime() + RATE_LIMIT_MS) };
  // The address is the one thing in a call of ours that differs and can be no address.
  if (status === 400 && error === 'ValidationError') return { kind: 'failed', reason: 'addressUnknown' };
  return { kind: 'faulty', mayBeSent: status === undefined || status >= 500 };
}

function nextMidnightUtc(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1));
}

function refusalOf(error: unknown): Refusal {
  const { response } = error as {
    response?: { status?: number; data?: { errors?: { error?: string }[] } };
  };
  return { status: response?.status, error: response?.data?.errors?.[0]?.error };
}
