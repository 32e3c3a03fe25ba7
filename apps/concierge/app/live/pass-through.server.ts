import { type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { reporterOf } from '../reporter/reporter.server.js';

/** What a page may say to the service, and the service to a page. Keys and cookies are not among them. */
const ASKED = ['accept', 'last-event-id', 'if-none-match', 'idempotency-key'];
const ANSWERED = [
  'content-type',
  'content-disposition',
  'content-security-policy',
  'cache-control',
  'etag',
  'retry-after',
  'x-accel-buffering',
  'request-id',
];

/**
 * Reads one request from the service on the page's behalf and hands the answer on as it comes, stream or not. Whoever has
 * shown that they reported is known by the token we keep for them, which no page ever sees. Ends with the page. Answers 503 when the service is away, which the client takes as "try again".
 */
export function passThrough(
  { params, request, context }: Pick<LoaderFunctionArgs, 'params' | 'request' | 'context'>,
  path: '' | '/events' | '/events/stream',
): Promise<Response> {
  return handOn({ request, context }, `/requests/${encodeURIComponent(params['id'] ?? '')}${path}`);
}

/** A picture in one of its sizes, or a paper, to whoever may see it. */
export function passPicture({
  params,
  request,
  context,
}: Pick<LoaderFunctionArgs, 'params' | 'request' | 'context'>): Promise<Response> {
  const [id, name] = [params['id'] ?? '', params['name'] ?? ''].map(encodeURIComponent);
  return handOn({ request, context }, `/attachments/${id}/${name}`);
}

/**
 * A call about the messages of this browser: to ask for them, and with the token of a subscription to look, to confirm and to
 * stop. Other ways of being told have pages of their own. `does` is the last part of the contract's path.
 */
export async function passSubscription(
  { params, request, context }: Pick<LoaderFunctionArgs, 'params' | 'request' | 'context'>,
  does: 'create' | 'read' | 'confirm' | 'stop',
): Promise<Response> {
  const token = encodeURIComponent(params['token'] ?? '');
  if (does === 'read') return handOn({ request, context }, `/subscriptions/${token}`);
  const body = await request.text();
  if (does === 'create') {
    if (!isForBrowser(body)) return new Response(null, { status: 400 });
    return handOn({ request, context }, '/subscriptions', body);
  }
  return handOn({ request, context }, `/subscriptions/${token}/${does}`, '');
}

function isForBrowser(body: string): boolean {
  try {
    const wish: unknown = JSON.parse(body);
    return typeof wish === 'object' && wish !== null && 'channel' in wish && wish.channel === 'push';
  } catch {
    return false;
  }
}

/** A reading, or with `body` a writing. */
async function handOn(
  { request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>,
  path: string,
  body?: string,
): Promise<Response> {
  const { serviceUrl, ask } = councilOf(context);
  const target = new URL(`${serviceUrl}${path}`);
  const { searchParams } = new URL(request.url);
  for (const name of ['after', 'limit']) {
    const value = searchParams.get(name);
    if (value !== null) target.searchParams.set(name, value);
  }
  const reporter = await reporterOf({ request, context });
  const { signal } = request;
  const read = (accessToken?: string) => {
    const headers = only(request.headers, ASKED);
    if (accessToken) headers.set('authorization', `Bearer ${accessToken}`);
    const writing = body === undefined ? {} : { method: 'POST', body: body === '' ? null : body };
    if (body) headers.set('content-type', 'application/json');
    return ask(new Request(target, { headers, signal, redirect: 'error', ...writing }));
  };
  let answer: Response;
  try {
    answer = await read(reporter?.accessToken);
    // A sign-in that has ended takes nothing away that everybody may read.
    if (answer.status === 401 && reporter) answer = await read();
  } catch {
    return new Response(null, { status: 503, headers: { 'Retry-After': '2', 'Cache-Control': 'no-store' } });
  }
  return new Response(answer.body, { status: answer.status, headers: only(answer.headers, ANSWERED) });
}

function only(headers: Headers, names: readonly string[]): Headers {
  const kept = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}
