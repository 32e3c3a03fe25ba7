import { type Problem } from '@councilkit/client';

/** One member of the body, or one parameter, that is at fault. */
export type FieldError = NonNullable<Problem['errors']>[number];

interface Kind {
  status: number;
  /** The end of the problem's `type`: `urn:councilkit:problem:<slug>`. */
  slug: string;
  title: string;
}

/** Base of every error a caller is meant to see. Anything else becomes a bare 500. */
export class ServiceError extends Error {
  override name = 'ServiceError';
  readonly status: number;
  readonly slug: string;
  readonly title: string;
  readonly fields: readonly FieldError[];

  constructor({ status, slug, title }: Kind, detail: string, fields: readonly FieldError[] = []) {
    super(detail);
    this.status = status;
    this.slug = slug;
    this.title = title;
    this.fields = fields;
  }
}

/** A member or parameter is missing, unknown or impossible: 400, with one entry for each. */
export class InvalidRequestError extends ServiceError {
  override name = 'InvalidRequestError';

  constructor(fields: readonly FieldError[]) {
    super(
      { status: 400, slug: 'invalid-request', title: 'Some of this is missing or wrong' },
      summaryOf(fields),
      fields,
    );
  }
}

/** The body is not JSON: 400. `detail` never repeats the body, which may hold contact details. */
export class MalformedJsonError extends ServiceError {
  override name = 'MalformedJsonError';

  constructor(detail: string) {
    super({ status: 400, slug: 'malformed-json', title: 'This is not JSON' }, detail);
  }
}

/** A key or token is needed, or the one sent is not known: 401. */
export class UnauthorizedError extends ServiceError {
  override name = 'UnauthorizedError';

  constructor(detail: string) {
    super({ status: 401, slug: 'unauthorized', title: 'A key is needed' }, detail);
  }
}

/** A magic link cannot be used, for whatever reason: 401, one and the same answer. */
export class ProofRefusedError extends ServiceError {
  override name = 'ProofRefusedError';

  constructor() {
    super(
      { status: 401, slug: 'proof-refused', title: 'This link cannot be used' },
      'Ask for a new link. Each one works once, for 2 hours.',
    );
  }
}

/** The caller is known and may not do this: 403. `detail` says what it lacks. */
export class ForbiddenError extends ServiceError {
  override name = 'ForbiddenError';

  constructor(detail: string) {
    super({ status: 403, slug: 'forbidden', title: 'You may not do this' }, detail);
  }
}

/** There is no such thing: 404. */
export class NotFoundError extends ServiceError {
  override name = 'NotFoundError';

  constructor(detail: string) {
    super({ status: 404, slug: 'not-found', title: 'Not found' }, detail);
  }
}

/** The check character shows that a reference was copied wrongly: 404, with a title of its own. */
export class MistypedReferenceError extends ServiceError {
  override name = 'MistypedReferenceError';

  constructor(reference: string) {
    super(
      { status: 404, slug: 'mistyped-reference', title: 'The reference was mistyped' },
      `${reference} is not a reference we give: a character is wrong or two are swapped. Check it against what you were given.`,
    );
  }
}

/** What is there already does not allow this: 409. */
export class ConflictError extends ServiceError {
  override name = 'ConflictError';

  constructor(detail: string) {
    super({ status: 409, slug: 'conflict', title: 'This does not fit how things stand' }, detail);
  }
}

/** The request changed after it was read, so nothing was written: 412, with the `ETag` it has now. */
export class StaleError extends ServiceError {
  override name = 'StaleError';
  readonly etag: string;

  constructor(etag: string) {
    super(
      { status: 412, slug: 'stale', title: 'The request has changed meanwhile' },
      'Read the request again, and make the correction to what it says now',
      [{ pointer: '#header/If-Match', detail: 'The request has another ETag now' }],
    );
    this.etag = etag;
  }
}

/** A rule does not allow this: 422, with the members that break it. */
export class RuleError extends ServiceError {
  override name = 'RuleError';

  constructor(fields: readonly FieldError[]) {
    super(
      { status: 422, slug: 'rule-broken', title: 'A rule does not allow this' },
      summaryOf(fields),
      fields,
    );
  }
}

/** An `Idempotency-Key` came back with another body: 422. */
export class KeyReusedError extends ServiceError {
  override name = 'KeyReusedError';

  constructor() {
    const detail = 'This Idempotency-Key was used for a different call. Make a new key for each new call.';
    super({ status: 422, slug: 'idempotency-key-reused', title: 'The key was used before' }, detail, [
      { pointer: '#header/Idempotency-Key', detail },
    ]);
  }
}

/** A file, or a form around it, is larger than the service takes: 413. */
export class TooLargeError extends ServiceError {
  override name = 'TooLargeError';

  constructor(fields: readonly FieldError[]) {
    super({ status: 413, slug: 'too-large', title: 'Too large' }, summaryOf(fields), fields);
  }
}

/** The body is not a form with a file, or the file is of a kind the service does not take: 415. */
export class UnsupportedFileError extends ServiceError {
  override name = 'UnsupportedFileError';

  constructor(pointer: string, detail: string) {
    const kind = {
      status: 415,
      slug: 'unsupported-media-type',
      title: 'This kind of file cannot be used',
    };
    super(kind, detail, [{ pointer, detail }]);
  }
}

/** More calls than the caller may make: 429, with `Retry-After`. */
export class TooManyCallsError extends ServiceError {
  override name = 'TooManyCallsError';
  readonly retryAfterS: number;

  constructor(retryAfterS: number) {
    super(
      { status: 429, slug: 'too-many-requests', title: 'Too many calls' },
      `Wait ${retryAfterS} ${retryAfterS === 1 ? 'second' : 'seconds'}, then try again`,
    );
    this.retryAfterS = retryAfterS;
  }
}

/** The service is stopping, or something it needs is missing or full: 503, with `Retry-After`. */
export class UnavailableError extends ServiceError {
  override name = 'UnavailableError';

  constructor(
    detail = 'The service is stopping. Try again in a moment.',
    { cause }: { cause?: unknown } = {},
  ) {
    super({ status: 503, slug: 'unavailable', title: 'The service cannot answer now' }, detail);
    this.cause = cause;
  }
}

function summaryOf(fields: readonly FieldError[]): string {
  const [first, ...others] = fields;
  return first && others.length === 0 ? first.detail : `${fields.length} things need mending`;
}
