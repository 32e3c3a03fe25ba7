import { type CouncilKit, type Insight } from '@councilkit/client';
import { type Language } from '../language/languages.js';
import { remembering } from '../remembering.js';
import { lastYear } from './last-year.js';

/** For how long figures are good, in milliseconds: those of whole days change once a day, and when something is told late. */
const GOOD_FOR_MS = 600_000;

/** What the page shows. */
export interface Figures {
  all: Insight;
  keptByMonth: Insight;
  keptByGroup: Insight;
}

/**
 * Asks for the figures of the last year in a language and remembers the answer for a while, for all visitors alike: to count a
 * year is more work than any other page.
 */
export function rememberFigures(now = Date.now): (api: CouncilKit, language: Language) => Promise<Figures> {
  const remembered = remembering<Figures>(GOOD_FOR_MS, now);
  return (api, language) => remembered(language, () => countFigures(api, new Date(now())));
}

async function countFigures({ insight }: CouncilKit, now: Date): Promise<Figures> {
  const year = lastYear(now);
  const kept = { ...year, kpi: 'promiseKeptRate' };
  const [all, keptByMonth, keptByGroup] = await Promise.all([
    insight.get(year),
    insight.get({ ...kept, period: 'month' }),
    insight.get({ ...kept, by: 'group' }),
  ]);
  return { all, keptByMonth, keptByGroup };
}
