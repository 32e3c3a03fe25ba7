import { type WebhookEvent } from '../webhooks/webhook-event.js';

/** How a webhook is signed and where it goes. */
export interface SigningOptions {
  /** `whsec_` and base64. Several sign, one after the other, while a secret is replaced. */
  secrets: readonly string[];
  /** The same for each attempt at one message. */
  id: string;
  /** Where the receiver listens. */
  url: string;
  /** When this attempt is signed. Now, by the real clock: receivers refuse what is more than 5 minutes off. */
  signedAt?: Date | undefined;
}

/** A webhook as the service sends it, signed (Standard Webhooks, HMAC-SHA256): `fetch` it, or hand it to your handler. */
export async function signWebhook(
  event: WebhookEvent,
  { secrets, id, url, signedAt = new Date() }: SigningOptions,
): Promise<Request> {
  const body = JSON.stringify(event);
  const timestamp = `${Math.floor(signedAt.getTime() / 1000)}`;
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const signatures = await Promise.all(secrets.map((secret) => signatureOf(signed, secret)));
  return new Request(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures.join(' '),
    },
  });
}

/** A new secret, of the size the specification recommends. */
export function newWebhookSecret(): string {
  return `whsec_${toBase64(crypto.getRandomValues(new Uint8Array(24)))}`;
}

async function signatureOf(signed: Uint8Array<ArrayBuffer>, secret: string): Promise<string> {
  const bytes = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return `v1,${toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, signed)))}`;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
