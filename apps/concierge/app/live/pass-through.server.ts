import { type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';

/** What a page may say to the service, and the service to a page. Keys and cookies are not among them. */
const ASKED = ['accept', 'last-event-id', 'if-none-match'];
const ANSWERED = ['content-type', 'cache-control', 'etag', 'retry-after', 'x-accel-buffering', 'request-id'];

/**
 * Reads one request from the service on the page's behalf and hands the answer on as it comes, stream or not. Ends
 * with the page. Answers 503 when the service is away, which the client takes as "try again".
 */
export async function passThrough(
  { params, request, context }: Pick<LoaderFunctionArgs, 'params' | 'request' | 'context'>,
  path: '' | '/events' | '/events/stream',
): Promise<Response> {
  const { serviceUrl, ask } = councilOf(context);
  const target = new URL(`${serviceUrl}/requests/${encodeURIComponent(params['id'] ?? '')}${path}`);
  const { searchParams } = new URL(request.url);
  for (const name of ['after', 'limit']) {
    const value = searchParams.get(name);
    if (value !== null) target.searchParams.set(name, value);
  }
  let answer: Response;
  try {
    const { signal } = request;
    const headers = only(request.headers, ASKED);
    answer = await ask(new Request(target, { headers, signal, redirect: 'error' }));
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
