import { type IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface GuardSettings {
  /** How many forms one address may send in a minute. */
  postsPerMinute: number;
  /** How many proxies stand before us, each of which adds where a call came from. */
  proxies: number;
  /** The longest form without files that is read, in bytes. */
  formBytes: number;
  /** The longest form with photos, in bytes. */
  uploadBytes: number;
}

/** Why a call is turned away: the status, and after how many seconds to try again. */
export interface Refusal {
  status: 403 | 411 | 413 | 429;
  retryAfter?: number;
}

/**
 * Decides which calls are let through to the pages. Reading is free; what sends something has to come from a page of
 * ours, at a bearable rate and of a bearable length.
 */
export function createGuard({ postsPerMinute, proxies, formBytes, uploadBytes }: GuardSettings) {
  const limiter = new RateLimiterMemory({ points: postsPerMinute, duration: 60 });
  return async (request: IncomingMessage): Promise<Refusal | undefined> => {
    if (request.method === 'GET' || request.method === 'HEAD') return undefined;
    if (!isOwnForm(request)) return { status: 403 };
    const length = Number(request.headers['content-length']);
    // Without a length nobody can say beforehand whether it is too long. Browsers always give one.
    if (!Number.isInteger(length)) return { status: 411 };
    const isUpload = request.headers['content-type']?.startsWith('multipart/form-data') === true;
    if (length > (isUpload ? uploadBytes : formBytes)) return { status: 413 };
    try {
      await limiter.consume(addressOf(request, proxies));
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return { status: 429, retryAfter: Math.ceil(refused.msBeforeNext / 1000) };
    }
  };
}

/** Whether a form comes from a page of this site: browsers say so with every one that is sent. */
function isOwnForm({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  if (origin === undefined)
    return headers['sec-fetch-site'] === undefined || headers['sec-fetch-site'] === 'same-origin';
  const forwarded = headers['x-forwarded-host'];
  return [host, forwarded].some((name) => name !== undefined && URL.parse(origin)?.host === name);
}

/** Who sends: what the farthest of our own proxies saw, or whoever is connected. */
export function addressOf(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string {
  const chain = [...String(headers['x-forwarded-for'] ?? '').split(','), socket.remoteAddress ?? '']
    .map((address) => address.trim())
    .filter(Boolean);
  return chain.at(-1 - proxies) ?? chain[0] ?? 'unknown';
}

const SENTENCES: Readonly<Record<Refusal['status'], readonly [string, string]>> = {
  403: [
    'This form was not sent from our own pages.',
    'Ni chafodd y ffurflen hon ei hanfon o’n tudalennau ni.',
  ],
  411: ['The form could not be read.', 'Ni ellid darllen y ffurflen.'],
  413: ['What you sent is too large.', 'Mae’r hyn a anfonoch yn rhy fawr.'],
  429: [
    'You have sent many forms in a short time. Wait a minute, then go back and try again.',
    'Rydych wedi anfon llawer o ffurflenni mewn amser byr. Arhoswch funud, yna ewch yn ôl a rhowch gynnig arall arni.',
  ],
};

/** The page for a call that is turned away: whole in itself, in both languages, for what is drawn when we are busy. */
export function refusalPage({ status }: Pick<Refusal, 'status'>): string {
  const [english, welsh] = SENTENCES[status];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sorry, there is a problem</title></head><body><main><h1>Sorry, there is a problem</h1><p>${english}</p><h2 lang="cy">Mae’n ddrwg gennym, mae problem</h2><p lang="cy">${welsh}</p></main></body></html>`;
}
