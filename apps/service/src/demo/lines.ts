import { type AppendEvent, type Standing } from '@councilkit/client';

/** What the crew says next; more than one wording, so that a page of requests does not read like a stamp. */
type Line = (supplier: string) => Pick<AppendEvent, 'status' | 'outcome' | 'publicText'>;

/** By the phase the request is in. */
const LINES: Record<number, readonly Line[]> = {
  1: [
    () => ({ status: 'investigating', publicText: 'An inspector is on the way to have a look.' }),
    (supplier) => ({ status: 'investigating', publicText: `${supplier} is checking what needs doing.` }),
  ],
  2: [
    () => ({
      status: 'actionScheduled',
      publicText: 'We have been to see it. The work is booked for this week.',
    }),
    (supplier) => ({
      status: 'actionScheduled',
      publicText: `${supplier} has put the job on its list for the next round.`,
    }),
  ],
  3: [
    () => ({ status: 'inProgress', publicText: 'A crew is there now.' }),
    (supplier) => ({ status: 'inProgress', publicText: `${supplier} has started the work.` }),
  ],
  4: [
    () => ({ status: 'closed', outcome: 'fixed', publicText: 'The work is done. Thank you for telling us.' }),
    (supplier) => ({
      status: 'closed',
      outcome: 'fixed',
      publicText: `${supplier} has finished, and the site is clear.`,
    }),
  ],
};

/** What a crew would say next of an open request in `phase`; undefined when there is nothing left to do. `turn` picks the wording. */
export function nextLine(
  phase: Standing['phase'],
  supplier: string | null,
  turn: number,
): ReturnType<Line> | undefined {
  const lines = LINES[phase] ?? [];
  return lines[turn % lines.length]?.(supplier ?? 'The crew');
}
