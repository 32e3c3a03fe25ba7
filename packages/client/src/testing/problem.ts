import { type FieldError, type Problem } from '../contract.js';

const KINDS = {
  'invalid-request': { status: 400, title: 'Some of this is missing or wrong' },
  'malformed-json': { status: 400, title: 'This is not JSON' },
  unauthorized: { status: 401, title: 'A key is needed' },
  'proof-refused': { status: 401, title: 'This link cannot be used' },
  forbidden: { status: 403, title: 'You may not do this' },
  'not-found': { status: 404, title: 'Not found' },
  'mistyped-reference': { status: 404, title: 'The reference was mistyped' },
  conflict: { status: 409, title: 'This does not fit how things stand' },
  stale: { status: 412, title: 'The request has changed meanwhile' },
  'too-large': { status: 413, title: 'Too large' },
  'unsupported-media-type': { status: 415, title: 'This kind of body cannot be read' },
  'rule-broken': { status: 422, title: 'A rule does not allow this' },
  'idempotency-key-reused': { status: 422, title: 'The key was used before' },
} satisfies Record<string, { status: number; title: string }>;

/** A call that the fake council says no to; it becomes a problem. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly slug: keyof typeof KINDS;
  readonly errors: readonly FieldError[];
  readonly headers: Record<string, string>;

  constructor(
    slug: keyof typeof KINDS,
    detail: string,
    errors: readonly FieldError[] = [],
    headers: Record<string, string> = {},
  ) {
    super(detail);
    this.slug = slug;
    this.errors = errors;
    this.headers = headers;
  }
}

/** Throws one refusal for all of `faults`, and nothing when there are none. */
export function refuseFor(slug: keyof typeof KINDS, faults: readonly FieldError[]): void {
  const [first] = faults;
  if (!first) return;
  const summary = faults.length === 1 ? first.detail : `${faults.length} things need mending`;
  throw new Refusal(slug, summary, faults);
}

/** One refusal for one member, parameter or header. */
export function refusalAt(slug: keyof typeof KINDS, pointer: string, detail: string): Refusal {
  return new Refusal(slug, detail, [{ pointer, detail }]);
}

/** What a refusal says, as the contract has it (RFC 9457). */
export function toProblem({ slug, message, errors }: Refusal, requestId: string): Problem {
  const type = `urn:councilkit:problem:${slug}`;
  return {
    type,
    ...KINDS[slug],
    detail: message,
    requestId,
    ...(errors.length > 0 && { errors: [...errors] }),
  };
}
