import { lookup as lookupName } from 'node:dns/promises';
import { request as httpRequest, type ClientRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type Attempt, type Fault } from './attempt.js';
import { isPublicAddress } from './public-address.js';

/** The addresses a name has now. */
type Resolve = (name: string) => Promise<string[]>;

/** How messages leave. */
export interface Way {
  /** Also to addresses of this machine and its network, and without TLS. Never outside development. */
  allowsLocal: boolean;
  resolve?: Resolve;
  /** How long a receiver may take, all in all. */
  timeoutMs?: number;
}

/** Something to post, with the headers that sign it. */
export interface Post {
  url: string;
  headers: Record<string, string>;
  body: string | Buffer;
}

const TIMEOUT_MS = 10_000;
const CERTIFICATE = /^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY))/;

/** What stops a message before it leaves. */
class NotAllowedError extends Error {
  override name = 'NotAllowedError';
}

/**
 * Posts once, and says what came of it; never throws. A name is looked up once and the connection made to the address that
 * was checked, so that a name that leads elsewhere a moment later leads nowhere. Redirects are not followed, and what the
 * receiver says is not read.
 */
export async function post(message: Post, way: Way, now: () => Date): Promise<Attempt> {
  const at = now().toISOString();
  const begun = performance.now();
  const spent = () => Math.round(performance.now() - begun);
  try {
    const { status } = await exchange(message, way);
    return { at, status, error: null, milliseconds: spent() };
  } catch (error) {
    return { at, status: null, error: faultOf(error), milliseconds: spent() };
  }
}

/** What a receiver answered, as far as anybody reads it. */
interface Answered {
  status: number;
  retryAfter: string | undefined;
}

/** Posts once, as `post` does, and throws what went wrong; `NotAllowedError` for an address that it must not go to. */
export async function exchange(
  { url, headers, body }: Post,
  { allowsLocal, resolve = addressesOf, timeoutMs = TIMEOUT_MS }: Way,
): Promise<Answered> {
  const target = new URL(url);
  if (target.protocol !== 'https:' && !allowsLocal) throw new NotAllowedError('Without TLS');
  const name = target.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(name) ? [name] : await resolve(name);
  const [address] = addresses;
  // One bad address is enough: nothing good has a name that leads to both.
  if (address === undefined || (!allowsLocal && !addresses.every(isPublicAddress)))
    throw new NotAllowedError('A private address');

  // Called with `all` by some versions of Node, and without by others.
  const family = isIP(address);
  const lookup: LookupFunction = (_name, options, done) =>
    options.all ? done(null, [{ address, family }]) : done(null, address, family);
  const signal = AbortSignal.timeout(timeoutMs);
  const options: RequestOptions = {
    ...{ method: 'POST', lookup, signal, agent: false },
    headers: {
      'content-type': 'application/json',
      ...lowerCased(headers),
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Council-Kit-Webhooks',
    },
  };
  return new Promise((settle, fail) => {
    const request: ClientRequest =
      target.protocol === 'https:' ? httpsRequest(target, options) : httpRequest(target, options);
    request.once('response', (response) => {
      settle({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
      response.destroy();
    });
    request.once('error', fail);
    request.end(body);
  });
}

/** By names that are the same however they were written, so that none is sent twice. */
function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

async function addressesOf(name: string): Promise<string[]> {
  return (await lookupName(name, { all: true })).map(({ address }) => address);
}

function faultOf(error: unknown): Fault {
  const { name, code = '' } = error as { name?: string; code?: string };
  if (name === 'NotAllowedError') return 'addressNotAllowed';
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT') return 'timeout';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'nameNotFound';
  return CERTIFICATE.test(code) ? 'badCertificate' : 'refused';
}
