import { type FieldError, type IntakeToken, type Problem } from './contract.js';
import { type KnownProblemType } from './generated/vocabularies.js';

/** What is known about the call that failed. None of it is personal. */
export interface Failure {
  /** The operation of the contract, such as `createRequest`. */
  operation: string;
  /** The key the call carried, so that a later process can finish the same call. */
  idempotencyKey?: string | undefined;
  /** What to quote to the people who run the service. */
  requestId?: string | undefined;
  /** Of the answer, where one arrived. */
  status?: number | undefined;
  cause?: unknown;
}

/** What is known about an answer that was refused. */
export interface Refusal extends Failure {
  status: number;
  problem?: Problem | undefined;
  /** Seconds, from `Retry-After`. */
  retryAfter?: number | undefined;
  oauth?: TokenRefusal | undefined;
}

/** What a token endpoint says when it refuses (RFC 6749, 5.2). The secret is in neither, whatever the endpoint wrote. */
export interface TokenRefusal {
  /** Such as `invalid_client` or `invalid_scope`. */
  error: string;
  /** For whoever runs the program. */
  description?: string | undefined;
}

/**
 * Base of every error this package throws. Catch this, then narrow. A message names the operation and what went
 * wrong; it never holds a body, an address with its query, a credential or anything about a person.
 *
 * Two things are not wrapped: a mistake in the program stays a `TypeError`, and a call that you abort rejects with
 * the reason of your own signal.
 */
export class CouncilKitError extends Error {
  override name = 'CouncilKitError';
  // Declared, not initialised: the constructor copies whatever is known.
  declare readonly operation: string;
  declare readonly idempotencyKey?: string | undefined;
  declare readonly requestId?: string | undefined;
  /** Of the answer, where one arrived. */
  declare readonly status?: number | undefined;

  constructor(message: string, { cause, ...known }: Failure) {
    const { operation, requestId = '' } = known;
    // An id comes from outside, so it is quoted only where it can be nothing but an id.
    const quote = /^[\w.:-]{1,128}$/.test(requestId) ? ` (request ${requestId})` : '';
    super(`${operation}: ${message}${quote}`, cause ? { cause } : undefined);
    Object.assign(this, known);
  }
}

/**
 * The service answered, and the answer was no. `problem` is its RFC 9457 body; only where trying again is the point (408,
 * 429, 5xx) may an answer without one be told so, whoever gave it.
 */
export class ApiError extends CouncilKitError {
  override name = 'ApiError';
  declare readonly status: number;
  declare readonly problem?: Problem | undefined;
  /** Seconds the service asks you to wait, when it says so. */
  declare readonly retryAfter?: number | undefined;

  constructor(refusal: Refusal) {
    const { status, problem, oauth } = refusal;
    const more = oauth?.description ? `: ${oauth.description}` : '';
    super(`${status} ${oauth?.error ?? slugOf(problem)}${more}`.trim(), refusal);
  }
}

/** 400 or 422: what was sent needs mending. Show each of `errors` beside its field. */
export class ValidationError extends ApiError {
  override name = 'ValidationError';
  /** One entry for each field at fault; empty when the service names none. */
  readonly errors: readonly FieldError[];

  constructor(refusal: Refusal) {
    super(refusal);
    this.errors = refusal.problem?.errors ?? [];
  }
}

/** 401: no key, or one that is not known; also when the token endpoint refuses the client. */
export class AuthenticationError extends ApiError {
  override name = 'AuthenticationError';
  /** Why there is no token, when it was the token endpoint that refused. */
  declare readonly oauth?: TokenRefusal | undefined;
}

/** 403: the key is known and may not do this. */
export class PermissionError extends ApiError {
  override name = 'PermissionError';
}

/** 404: there is no such thing. */
export class NotFoundError extends ApiError {
  override name = 'NotFoundError';
}

/** 409: it does not fit how things stand now. */
export class ConflictError extends ApiError {
  override name = 'ConflictError';
}

/** 412: it changed since you read it. Read it again. */
export class PreconditionFailedError extends ApiError {
  override name = 'PreconditionFailedError';
}

/** 429: too many calls. Try again after `retryAfter` seconds. */
export class RateLimitError extends ApiError {
  override name = 'RateLimitError';
}

/** 503: the service cannot answer now. Try again after `retryAfter` seconds. */
export class UnavailableError extends ApiError {
  override name = 'UnavailableError';
}

/** No whole answer arrived: DNS, refused, offline, cut off. The original error is `cause`. */
export class ConnectionError extends CouncilKitError {
  override name = 'ConnectionError';
}

/** No whole answer arrived in time. */
export class TimeoutError extends CouncilKitError {
  override name = 'TimeoutError';
}

/**
 * An answer arrived that is not what the contract says: HTML, cut or malformed JSON, a redirect, or a refusal that is no
 * problem of the service, such as the 404 of a proxy. `status` says which.
 */
export class BadResponseError extends CouncilKitError {
  override name = 'BadResponseError';
}

/**
 * The report was taken in by a service that makes a request of it later. Nothing went wrong and nothing is to be
 * repeated: ask `intakeTokens.get` what became of `token`. Report to such a service by `intakeTokens.create`.
 */
export class TakenInError extends CouncilKitError {
  override name = 'TakenInError';
  readonly token: IntakeToken;

  constructor(token: IntakeToken, known: Failure) {
    super('taken in, and a request later', known);
    this.token = token;
  }
}

/** The id is empty, or one that an address cannot carry, such as `..`. Nothing was sent. */
export class InvalidIdError extends CouncilKitError {
  override name = 'InvalidIdError';
}

const BY_STATUS: Record<number, typeof ApiError | undefined> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  412: PreconditionFailedError,
  422: ValidationError,
  429: RateLimitError,
  503: UnavailableError,
};

/**
 * The error for an answer that is neither 2xx nor 304, of the class that fits its status. A proxy in trouble is waited for;
 * whatever else comes without a problem, the service has not said it.
 */
export function refuse(refusal: Refusal): CouncilKitError {
  const { status, problem } = refusal;
  return isPassing(status) || (problem && status >= 400)
    ? new (BY_STATUS[status] ?? ApiError)(refusal)
    : new BadResponseError(`${status}, not from the service: look at baseUrl or tokenUrl`, refusal);
}

/** True for the status of what may pass by itself: 408, 429 and every 5xx. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** The last part of a problem's `type`: one the contract lists, or any that arrives. */
export type ProblemSlug = SlugOf<KnownProblemType> | (string & {});
type SlugOf<Type> = Type extends `urn:councilkit:problem:${infer Slug}` ? Slug : never;

/**
 * True when `error` is an answer of the service whose problem `type` is `urn:councilkit:problem:` and `slug`.
 *
 * @example if (isProblem(error, 'rule-broken')) show(error.problem.detail);
 */
export function isProblem(
  error: unknown,
  slug: ProblemSlug,
): error is ApiError & { readonly problem: Problem } {
  return error instanceof ApiError && slugOf(error.problem) === slug;
}

/** The last part of the `type` of a problem; empty when it is not one of ours. */
function slugOf(problem: Problem | undefined): string {
  return /^urn:councilkit:problem:([a-z-]{1,60})$/.exec(problem?.type ?? '')?.[1] ?? '';
}
