import { type Breakdown, type KpiDefinition, type KpiFigure, type RecordedCount } from '@councilkit/client';
import { type Stretch } from './stretches.js';

/** Fewer would let the public work out what one person said. */
const FEWEST_PUBLIC = 5;
/** What the public is told is a multiple of this, or two figures could be subtracted to tell what one person said. */
const PUBLIC_STEP = 5;

/** What the requests of one stretch of days, or of one part of them, come to. Times in seconds. */
export interface Tally extends Stretch {
  key: string | null;
  name: string | null;
  requests: number;
  onWeb: number;
  closed: number;
  promised: number;
  promisesKept: number;
  closures: number;
  closuresWithReason: number;
  everClosed: number;
  reopened: number;
  scores: number;
  scoreSum: number;
  updated: number;
  messages: number;
  secondsToClose: number | null;
  secondsToFirstUpdate: number | null;
  secondsToNotify: number | null;
}

/** What other systems counted; a kind that nobody counted is not there. */
export type Counts = Partial<Record<RecordedCount['kind'], number>>;

/** A number of things out of another number of things; null where nobody knows. Or a length of time, in seconds. */
interface Counted {
  numerator: number | null;
  denominator: number | null;
  seconds?: number | null;
}

/**
 * One figure. Withheld from the public when it was counted from too few requests, or from too few of anything; else rounded for
 * it.
 */
export function figureOf(
  definition: KpiDefinition,
  { tally, counts, by, isPublic }: { tally: Tally; counts: Counts; by: Breakdown | null; isPublic: boolean },
): KpiFigure {
  const { from, to, key, name } = tally;
  const counted = countOf(definition.kpi, tally, counts);
  const isWithheld = isPublic && [tally.requests, counted.denominator].some(isTooFew);
  const place = { kpi: definition.kpi, from, to, by, key, name, isWithheld };
  if (isWithheld) return { ...place, value: null, duration: null, numerator: null, denominator: null };
  const { numerator, denominator, seconds = null } = isPublic ? rounded(counted) : counted;
  const isDuration = definition.unit === 'duration';
  const share = numerator !== null && denominator ? numerator / denominator : null;
  return {
    ...place,
    value: share !== null && definition.unit === 'perThousandRequests' ? share * 1000 : share,
    duration: isDuration && seconds !== null ? `PT${Math.round(seconds)}S` : null,
    numerator,
    denominator,
  };
}

/** As nearly the same share of as nearly as many as the public is told. */
function rounded({ numerator, denominator, ...others }: Counted): Counted {
  if (!denominator) return { numerator: numerator && nearest(numerator), denominator, ...others };
  const whole = nearest(denominator);
  const part = numerator === null ? null : nearest((numerator / denominator) * whole);
  return { numerator: part, denominator: whole, ...others };
}

function nearest(count: number): number {
  return Math.round(count / PUBLIC_STEP) * PUBLIC_STEP;
}

/** None at all gives nobody away. */
function isTooFew(count: number | null): boolean {
  return count !== null && count > 0 && count < FEWEST_PUBLIC;
}

function countOf(kpi: KpiDefinition['kpi'], tally: Tally, counts: Counts): Counted {
  const { requests } = tally;
  switch (kpi) {
    case 'costPerTransaction':
      return { numerator: counts.costInPence ?? null, denominator: requests };
    case 'userSatisfaction':
      return { numerator: tally.scoreSum, denominator: tally.scores };
    case 'completionRate':
      return { numerator: tally.onWeb, denominator: counts.reportBegun ?? null };
    case 'digitalTakeUp':
      return { numerator: tally.onWeb, denominator: requests };
    case 'promiseKeptRate':
      return { numerator: tally.promisesKept, denominator: tally.promised };
    case 'reopenRate':
      return { numerator: tally.reopened, denominator: tally.everClosed };
    case 'closuresWithReason':
      return { numerator: tally.closuresWithReason, denominator: tally.closures };
    case 'progressChasingPerThousand':
      return { numerator: counts.progressChased ?? null, denominator: requests };
    case 'medianTimeToFirstUpdate':
      return { numerator: null, denominator: tally.updated, seconds: tally.secondsToFirstUpdate };
    case 'medianTimeToClose':
      return { numerator: null, denominator: tally.closed, seconds: tally.secondsToClose };
    case 'medianTimeToNotify':
      return { numerator: null, denominator: tally.messages, seconds: tally.secondsToNotify };
    default:
      throw new Error(`Nobody counts ${kpi}`);
  }
}

/** The tally of days on which nothing was reported. */
export function nothing({ from, to }: Stretch): Tally {
  return {
    ...{ from, to, key: null, name: null, requests: 0, onWeb: 0, closed: 0, promised: 0, promisesKept: 0 },
    ...{ closures: 0, closuresWithReason: 0, everClosed: 0, reopened: 0, scores: 0, scoreSum: 0 },
    ...{ updated: 0, messages: 0, secondsToClose: null, secondsToFirstUpdate: null, secondsToNotify: null },
  };
}
