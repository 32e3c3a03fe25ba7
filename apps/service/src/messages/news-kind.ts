import { type NewsEvent } from './news.js';

/** The kinds of news a follower may choose from, as the contract has them. */
const NEWS_KINDS = ['reported', 'progress', 'question', 'promise', 'comment', 'outcome'] as const;

export type NewsKind = (typeof NEWS_KINDS)[number];

/** What a follower wants to be told; null is every kind. */
export type NewsChoice = readonly NewsKind[] | null;

/** The kind of news that an event is, whoever is told of it. */
export function kindOfNews({ type, status, isLate }: NewsEvent): NewsKind {
  if (type === 'submitted') return 'reported';
  // What comes late moves nothing any more: what is left of it are its words.
  if (isLate) return 'comment';
  if (status === 'closed') return 'outcome';
  if (status === 'awaitingReporter') return 'question';
  if (status !== null) return 'progress';
  return type === 'promiseChanged' ? 'promise' : 'comment';
}

/** The choice that a wish is, where `kinds` counts for more than `news`; undefined where it says neither. */
export function choiceOf({
  kinds,
  news,
}: {
  kinds?: readonly NewsKind[] | undefined;
  news?: 'all' | 'outcome' | undefined;
}): NewsChoice | undefined {
  if (kinds) return NEWS_KINDS.filter((kind) => kinds.includes(kind));
  if (news === undefined) return undefined;
  return news === 'all' ? null : ['outcome'];
}

/** A choice as the contract says it. */
export function newsOfChoice(choice: NewsChoice): { news: 'all' | 'outcome'; kinds: NewsKind[] } {
  const isOutcome = choice?.length === 1 && choice[0] === 'outcome';
  return { news: isOutcome ? 'outcome' : 'all', kinds: [...(choice ?? NEWS_KINDS)] };
}
