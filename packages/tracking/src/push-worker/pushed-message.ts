/** What the service pushes, as its contract has it. */
export interface PushedMessage {
  title: string;
  body: string;
  /** Where a press leads. */
  url: string;
  /** Of the subscription. */
  token: string;
  /** `confirmSubscription` is the first. */
  template: string;
  /** A language tag. */
  language: string;
  /** The same for a message that is sent again. */
  tag: string;
}

const MEMBERS = ['title', 'body', 'url', 'token', 'template', 'language', 'tag'] as const;

/** The message in a pushed text; undefined for anything else. */
export function readPushed(text: string | undefined): PushedMessage | undefined {
  try {
    const given: unknown = JSON.parse(text ?? '');
    if (typeof given !== 'object' || given === null) return undefined;
    const members: Partial<Record<string, unknown>> = { ...given };
    const isWhole = MEMBERS.every((name) => typeof members[name] === 'string');
    // Each of its members has just been looked at.
    return isWhole ? (members as unknown as PushedMessage) : undefined;
  } catch {
    return undefined;
  }
}
