import { STATUS_CODES } from 'node:http';
import { type Socket } from 'node:net';
import { type Problem } from '@councilkit/client';
import { v7 as uuid } from 'uuid';
import { InvalidRequestError, NotFoundError, ServiceError, StaleError, TooManyCallsError } from './errors.js';

const TYPE = 'urn:councilkit:problem:';

/** RFC 9457, 3. */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Seconds after which a caller may try again: a restart takes about one. */
const RETRY_AFTER_S = '2';

/** The problem to answer with, and its headers. What is not meant for the caller becomes a bare 500. */
export function problemOf(
  error: unknown,
  requestId: string,
): { problem: Problem; headers: Record<string, string> } {
  const known = asServiceError(error);
  const headers: Record<string, string> = { 'content-type': PROBLEM_MEDIA_TYPE };
  if (!known) {
    const detail = 'This is our fault, not yours. Try again later, and quote the request ID if it goes on.';
    const problem = {
      type: `${TYPE}internal-error`,
      title: 'Something went wrong here',
      status: 500,
      detail,
      requestId,
    };
    return { problem, headers };
  }
  if (known instanceof StaleError) headers['etag'] = known.etag;
  if (known.status === 401) headers['www-authenticate'] = 'Bearer';
  if (known instanceof TooManyCallsError) headers['retry-after'] = String(known.retryAfterS);
  if (known.status === 503) headers['retry-after'] = RETRY_AFTER_S;
  const { slug, title, status, message: detail, fields } = known;
  const problem: Problem = { type: TYPE + slug, title, status, detail, requestId };
  if (fields.length > 0) problem.errors = [...fields];
  return { problem, headers };
}

/** The web framework's own refusals in our words; undefined for what is nobody's fault but ours. */
function asServiceError(error: unknown): ServiceError | undefined {
  if (
    error instanceof InvalidRequestError &&
    error.fields.every(({ pointer }) => pointer.startsWith('#path/'))
  ) {
    // An id that cannot be one names nothing.
    return new NotFoundError('There is nothing at this address');
  }
  if (error instanceof ServiceError) return error;
  const { code, statusCode = 500 } = error as { code?: string; statusCode?: number };
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new ServiceError(
        { status: 413, slug: 'too-large', title: 'Too large' },
        'The body is larger than this call takes: 1 MB, or 32 MB for an import',
      );
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new ServiceError(
        { status: 415, slug: 'unsupported-media-type', title: 'Not JSON' },
        'Send JSON, with "Content-Type: application/json"',
      );
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return new NotFoundError('There is nothing at this address');
  }
  if (statusCode < 400 || statusCode >= 500) return undefined;
  const title = STATUS_CODES[statusCode] ?? 'Bad request';
  return new ServiceError(
    { status: statusCode, slug: 'bad-request', title },
    'The call is not one that HTTP allows',
  );
}

/** Answers what never became a call, since it is not HTTP, came too slowly or has headers beyond measure. */
export function refuseConnection({ code }: { code?: string | undefined }, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const statusCode = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const { problem } = problemOf({ statusCode }, uuid());
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode]}`,
    `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Request-Id: ${problem.requestId}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
