import { type NewsKind, type NewsKinds, type Subscription } from '../../contract.js';
import { type KeptEvent } from '../ledger.js';

const EVERY_KIND: readonly NewsKinds[number][] = [
  'reported',
  'progress',
  'question',
  'promise',
  'comment',
  'outcome',
];

/** What somebody wants to be told: `kinds` counts for more than `news`, and neither is everything. */
export function chosen({
  kinds,
  news = 'all',
}: {
  kinds?: NewsKinds | undefined;
  news?: Subscription['news'] | undefined;
}): Pick<Subscription, 'news' | 'kinds'> {
  const wanted = kinds ?? (news === 'outcome' ? ['outcome'] : EVERY_KIND);
  const ordered = EVERY_KIND.filter((kind) => wanted.includes(kind));
  return { news: ordered.join() === 'outcome' ? 'outcome' : 'all', kinds: ordered };
}

/** The kind of news that an event is. */
export function kindOf({ type, status, isLate }: KeptEvent): NewsKind {
  if (type === 'submitted') return 'reported';
  if (isLate) return 'comment';
  if (status === 'closed') return 'outcome';
  if (status === 'awaitingReporter') return 'question';
  if (status !== null) return 'progress';
  return type === 'promiseChanged' ? 'promise' : 'comment';
}
