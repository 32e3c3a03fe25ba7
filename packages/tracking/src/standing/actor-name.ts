import type { RequestEvent } from '@councilkit/client';
import type { TimelineWords } from '../language/live-language.js';

/** Who did it: by name where one was given, except that a resident is never named here. */
export function actorName(
  { kind, name }: RequestEvent['actor'],
  words: TimelineWords,
  isReporter = false,
): string {
  if (kind === 'resident') return isReporter ? words.you : words.resident;
  return name ?? words[kind];
}
