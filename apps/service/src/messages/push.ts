import { createHash } from 'node:crypto';
import webPush from 'web-push';
import { exchange, type Way } from '../webhooks/post.js';
import { readBrowser } from './browser.js';
import { type Outgoing, type Result, type Sender } from './sender.js';

/** Who the council is to push services (VAPID, RFC 8292). */
export interface PushKeys {
  publicKey: string;
  /** Never print it. */
  privateKey: string;
  /** How a push service reaches the council: `https:` or `mailto:`. */
  subject: string;
}

/** News older than this is no news: a browser that was off for longer shows nothing. */
const LIVES_S = 24 * 60 * 60;
/** A push service takes 4,096 bytes, encrypted; a browser shows fewer words by far. */
const LONGEST_BODY = 300;
const MINUTE_MS = 60 * 1000;

/** Sends to browsers, encrypted so that the push service between cannot read it (RFC 8291). `way` keeps it off private addresses. */
export function pushSender({ publicKey, privateKey, subject }: PushKeys, way: Way, now: () => Date): Sender {
  return {
    async send(message) {
      const browser = readBrowser(message.address);
      try {
        const { headers, body } = webPush.generateRequestDetails(browser, payloadOf(message), {
          vapidDetails: { subject, publicKey, privateKey },
          ...{ TTL: LIVES_S, urgency: 'normal', topic: topicOf(message.id) },
        });
        const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
        const answer = await exchange(
          { url: browser.endpoint, headers: Object.fromEntries(texts), body },
          way,
        );
        return resultOf(answer, now());
      } catch (error) {
        if (error instanceof Error && error.name === 'NotAllowedError')
          return { kind: 'failed', reason: 'addressUnknown' };
        return { kind: 'faulty', mayBeSent: true };
      }
    },
  };
}

/** What the service worker is told. */
function payloadOf({ id, subject, body, link, token, template, language }: Outgoing): string {
  const words = body.length > LONGEST_BODY ? `${body.slice(0, LONGEST_BODY - 1)}…` : body;
  return JSON.stringify({ title: subject, body: words, url: link, token, template, language, tag: id });
}

/** The same for the same message: what was not shown yet is replaced by another attempt (RFC 8030, 5.4). */
function topicOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 32);
}

function resultOf(
  { status, retryAfter }: { status: number; retryAfter: string | undefined },
  now: Date,
): Result {
  if (status >= 200 && status < 300) return { kind: 'sent', providerId: null };
  // The browser is gone, or whoever has it wants no more.
  if (status === 404 || status === 410) return { kind: 'failed', reason: 'addressUnknown' };
  if (status === 413) return { kind: 'failed', reason: 'gaveUp' };
  if (status === 429) {
    const seconds = Number(retryAfter);
    const pause = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : MINUTE_MS;
    return { kind: 'held', until: new Date(now.getTime() + pause) };
  }
  return { kind: 'faulty', mayBeSent: false };
}
