import { CouncilKitError } from '../errors.js';
import { type WebhookEvent } from './webhook-event.js';

/** What arrived, before anything has read it. A body that was parsed and written again no longer fits its signature. */
export interface ReceivedWebhook {
  /** As the platform gives them: a `Headers` object, or a record such as Node's `request.headers`. */
  headers: Headers | Record<string, string | readonly string[] | undefined>;
  body: string | Uint8Array | ArrayBuffer;
}

export interface VerifyOptions {
  /** `whsec_` and base64, as the service gave them out. Any one will do, so that a secret can be replaced in peace. */
  secrets: readonly string[];
  /** How far the clock of the sender may be from ours, in seconds, before a webhook is taken for a replay. 300. */
  toleranceSeconds?: number | undefined;
}

/** Why a webhook was not believed. */
export type WebhookFault = 'headers' | 'timestamp' | 'signature' | 'body';

/** The webhook is not believed: answer 400, and do nothing else with it. */
export class WebhookVerificationError extends CouncilKitError {
  override name = 'WebhookVerificationError';
  readonly fault: WebhookFault;

  constructor(fault: WebhookFault, message: string) {
    super(message, { operation: 'verifyWebhook' });
    this.fault = fault;
  }
}

/**
 * What a webhook says, once it is certain that the service said it (Standard Webhooks, HMAC-SHA256). Throws
 * `WebhookVerificationError` when it is not, and `TypeError` when a secret cannot be read or the body was parsed
 * before. A webhook may come more than once: `seq` tells.
 *
 * @example const event = await verifyWebhook(request, { secrets: [current, previous] });
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export async function verifyWebhook(
  received: Request | ReceivedWebhook,
  { secrets, toleranceSeconds = 300 }: VerifyOptions,
): Promise<WebhookEvent> {
  const header = (name: string) => readHeader(received.headers, `webhook-${name}`);
  const [id, timestamp, signatures] = [header('id'), header('timestamp'), header('signature')];
  if (!id || !timestamp || !signatures)
    throw new WebhookVerificationError('headers', 'a webhook- header is missing');
  // Written so that a timestamp that is no number is refused, too.
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= toleranceSeconds)) {
    throw new WebhookVerificationError('timestamp', 'sent too long ago, or by a clock that is wrong');
  }
  const body = await readBody(received);
  const signed = concatenate(new TextEncoder().encode(`${id}.${timestamp}.`), body);
  if (!(await isSigned(signed, signatures, secrets))) {
    throw new WebhookVerificationError('signature', 'no signature fits a secret');
  }
  return readEvent(body);
}

/** True when one of `signatures` was made with one of `secrets`. */
async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  signatures: string,
  secrets: readonly string[],
): Promise<boolean> {
  for (const secret of secrets) {
    const bytes = decode(secret.replace(/^whsec_/, ''));
    if (!bytes?.length) throw new TypeError('A secret must be whsec_ and base64');
    const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
      'verify',
    ]);
    for (const signature of signatures.split(' ')) {
      const mac = signature.startsWith('v1,') && decode(signature.slice(3));
      // `verify` compares in constant time.
      if (mac && (await crypto.subtle.verify('HMAC', key, mac, signed))) return true;
    }
  }
  return false;
}

function readHeader(headers: ReceivedWebhook['headers'], name: string): string | undefined {
  // Not `instanceof`: a framework may bring a Headers class of its own.
  if (typeof headers.get === 'function') return headers.get(name) ?? undefined;
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name);
  return entry?.[1]?.toString();
}

async function readBody(received: Request | ReceivedWebhook): Promise<Uint8Array<ArrayBuffer>> {
  const body = 'arrayBuffer' in received ? await received.arrayBuffer() : received.body;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new Uint8Array(body);
  throw new TypeError('body must be the text or bytes as they arrived, before a framework parsed them');
}

function readEvent(body: Uint8Array): WebhookEvent {
  try {
    // The signature says who wrote it, and what the service writes has this shape.
    const event = JSON.parse(new TextDecoder().decode(body)) as WebhookEvent | null;
    if (typeof event?.type === 'string') return event;
  } catch {
    // As below.
  }
  throw new WebhookVerificationError('body', 'signed, but not an event');
}

function concatenate(start: Uint8Array, end: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(start.length + end.length);
  whole.set(start);
  whole.set(end, start.length);
  return whole;
}

/** The bytes, or undefined when the text is not base64. */
function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
