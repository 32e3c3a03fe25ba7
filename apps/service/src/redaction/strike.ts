/** What of one request is to be removed from whatever quotes it. */
export interface Struck {
  requestId: string;
  /** Members of the request, and of feedback on it. */
  members: ReadonlySet<string>;
  /** Its events whose texts go. */
  seqs: ReadonlySet<number>;
  attachmentIds: ReadonlySet<string>;
  /** Whether residents' names in its timeline go, too. */
  isNameless: boolean;
}

/** What an event says. */
const EVENT_TEXTS: ReadonlySet<string> = new Set(['publicText', 'staffText', 'raw']);
/** What an upload was answered with. */
const ATTACHMENT_MEMBERS: ReadonlySet<string> = new Set(['altText', 'derivatives']);

/**
 * A JSON value, such as an answer that was kept, without what was struck of one request: members become null, and lists
 * empty. What it quotes of other requests stays.
 */
export function strike(value: unknown, struck: Struck): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => !isStruckAttachment(item, struck)).map((item) => strike(item, struck));
  }
  if (typeof value !== 'object' || value === null) return value;
  const gone = goneFrom(value as Quoted, struck);
  const isOurs = (value as Quoted).requestId === struck.requestId;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (name === 'actor' && isOurs && struck.isNameless) return [name, withoutName(member)];
      if (!gone.has(name)) return [name, strike(member, struck)];
      return [name, Array.isArray(member) ? [] : null];
    }),
  );
}

interface Quoted {
  id?: unknown;
  requestId?: unknown;
  seq?: unknown;
  closureSeq?: unknown;
}

const NOTHING: ReadonlySet<string> = new Set();

function goneFrom({ id, requestId, seq, closureSeq }: Quoted, struck: Struck): ReadonlySet<string> {
  const isFeedback = requestId === struck.requestId && closureSeq !== undefined;
  if (id === struck.requestId || isFeedback) return struck.members;
  if (typeof id === 'string' && struck.attachmentIds.has(id)) return ATTACHMENT_MEMBERS;
  const isEvent = requestId === struck.requestId && typeof seq === 'number' && struck.seqs.has(seq);
  return isEvent ? EVENT_TEXTS : NOTHING;
}

/** Who did it, as far as that is no resident by name. */
function withoutName(actor: unknown): unknown {
  const { kind } = Object(actor) as { kind?: unknown };
  return kind === 'resident' ? { kind } : actor;
}

function isStruckAttachment(item: unknown, { attachmentIds }: Struck): boolean {
  if (typeof item !== 'object' || item === null) return false;
  const { id } = item as Quoted;
  return typeof id === 'string' && attachmentIds.has(id);
}
