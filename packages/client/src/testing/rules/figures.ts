import {
  type InsightFilter,
  type KpiDefinition,
  type KpiFigure,
  type RecordedCount,
} from '../../contract.js';
import { type KeptEvent, type KeptRequest, type Ledger } from '../ledger.js';
import { dateInEngland } from './calendar.js';

/** Fewer would let the public work out what one person said. */
const FEWEST_PUBLIC = 5;
/** What the public is told is a multiple of this, so that no two figures tell by subtraction what one person said. */
const PUBLIC_STEP = 5;
const SECOND_MS = 1000;

/** What one figure is counted from. */
interface Sample {
  requests: KeptRequest[];
  counts: RecordedCount[];
  ledger: Ledger;
}

/** A number of things, out of another number of things, null where nobody counted; or a length of time in seconds. */
interface Counted {
  numerator: number | null;
  denominator: number | null;
  seconds?: number | undefined;
}

/** A figure for each indicator asked for, each stretch of time, and each part it is broken down by. */
export function figuresOf(
  ledger: Ledger,
  asked: readonly KpiDefinition[],
  filter: InsightFilter,
  isPublic: boolean,
): KpiFigure[] {
  const { by = null } = filter;
  const all = [...ledger.requests].filter((request) => isAsked(ledger, request, filter));
  return stretches(filter).flatMap(({ from, to }) => {
    const inTime = (day: string) => day >= from && day <= to;
    const requests = all.filter(({ facts }) => inTime(dateInEngland(new Date(facts.submittedAt))));
    const counts = [...ledger.counts.values()].filter(
      (count) => inTime(count.on) && isCounted(count, filter),
    );
    const parts = by === null ? [{ key: null, name: null, requests }] : partsOf(ledger, requests, by);
    return parts.flatMap((part) => {
      const own = counts.filter((count) => isOfPart(count, by, part.key));
      const sample = { requests: part.requests, counts: own, ledger };
      return asked.map((definition): KpiFigure => {
        const counted = countOf(definition, sample);
        const isWithheld = isPublic && [part.requests.length, counted.denominator].some(isTooFew);
        const place = { kpi: definition.kpi, from, to, by, key: part.key, name: part.name, isWithheld };
        if (isWithheld) return { ...place, value: null, duration: null, numerator: null, denominator: null };
        const { numerator, denominator, seconds } = isPublic ? rounded(counted) : counted;
        const isDuration = definition.unit === 'duration';
        const value = isDuration || numerator === null || !denominator ? null : numerator / denominator;
        return {
          ...place,
          value: value !== null && definition.unit === 'perThousandRequests' ? value * 1000 : value,
          duration: seconds === undefined ? null : `PT${Math.round(seconds)}S`,
          numerator: isDuration ? null : numerator,
          denominator,
        };
      });
    });
  });
}

function rounded({ numerator, denominator, seconds }: Counted): Counted {
  const whole = denominator && nearest(denominator);
  const part = numerator && nearest(denominator ? (numerator * (whole ?? 0)) / denominator : numerator);
  return { numerator: part, denominator: whole, seconds };
}

function nearest(count: number): number {
  return Math.round(count / PUBLIC_STEP) * PUBLIC_STEP;
}

function countOf({ kpi }: KpiDefinition, { requests, counts, ledger }: Sample): Counted {
  const sum = (kind: RecordedCount['kind']) => {
    const known = counts.filter((count) => count.kind === kind);
    return known.length > 0 ? known.reduce((total, { value }) => total + value, 0) : null;
  };
  const onWeb = requests.filter(({ facts }) => facts.channel === 'web').length;
  const everClosed = requests.filter(({ timeline }) => timeline.some(isClosure));
  const closed = requests.filter(({ course }) => course.closedAt !== null);
  switch (kpi) {
    case 'costPerTransaction':
      return { numerator: sum('costInPence'), denominator: requests.length };
    case 'completionRate':
      return { numerator: onWeb, denominator: sum('reportBegun') };
    case 'digitalTakeUp':
      return { numerator: onWeb, denominator: requests.length };
    case 'progressChasingPerThousand':
      return { numerator: sum('progressChased'), denominator: requests.length };
    case 'userSatisfaction': {
      const scores = requests
        .flatMap(({ id }) => ledger.feedback.get(id) ?? [])
        .flatMap(({ satisfaction }) => satisfaction ?? []);
      return { numerator: scores.reduce((total, score) => total + score, 0), denominator: scores.length };
    }
    case 'promiseKeptRate': {
      const promised = closed.filter(({ course }) => course.standing.promise);
      const kept = promised.filter(
        ({ course: { closedAt, standing } }) =>
          dateInEngland(new Date(closedAt ?? 0)) <= (standing.promise?.expectedOn ?? ''),
      );
      return { numerator: kept.length, denominator: promised.length };
    }
    case 'reopenRate': {
      const reopened = everClosed.filter(({ timeline }) => {
        const first = timeline.findIndex(isClosure);
        return timeline.slice(first).some(({ standing }) => standing.state === 'open');
      });
      return { numerator: reopened.length, denominator: everClosed.length };
    }
    case 'closuresWithReason': {
      const closures = requests.flatMap(({ timeline }) => timeline.filter(isClosure));
      const withReason = closures.filter(
        ({ outcome, publicText }) => outcome !== 'unspecified' && publicText,
      );
      return { numerator: withReason.length, denominator: closures.length };
    }
    case 'medianTimeToClose':
      return median(closed.map(({ facts, course }) => secondsBetween(facts.submittedAt, course.closedAt)));
    case 'medianTimeToFirstUpdate': {
      const firsts = requests.flatMap(({ facts, timeline }) => {
        const first = timeline.find(({ actor }) => actor.kind === 'council' || actor.kind === 'supplier');
        return first ? secondsBetween(facts.submittedAt, first.occurredAt) : [];
      });
      return median(firsts);
    }
    default: {
      const ids = new Set(requests.map(({ id }) => id));
      const told = ledger.notifications.filter(({ requestId }) => ids.has(requestId));
      return median(told.map(({ queuedAt, sentAt }) => secondsBetween(queuedAt, sentAt)));
    }
  }
}

/** None at all gives nobody away. */
function isTooFew(count: number | null): boolean {
  return count !== null && count > 0 && count < FEWEST_PUBLIC;
}

function isClosure({ status, isLate }: KeptEvent): boolean {
  return status === 'closed' && !isLate;
}

function secondsBetween(from: string, to: string | null): number {
  return (Date.parse(to ?? from) - Date.parse(from)) / SECOND_MS;
}

function median(seconds: number[]): Counted {
  const sorted = seconds.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  const mean = middle.reduce((total, one) => total + one, 0) / middle.length;
  return { numerator: 0, denominator: sorted.length, seconds: sorted.length > 0 ? mean : undefined };
}

function isAsked(ledger: Ledger, { facts }: KeptRequest, filter: InsightFilter): boolean {
  const { serviceCode, group, supplierId, areaCode, channel } = filter;
  return (
    (serviceCode === undefined || facts.serviceCode === serviceCode) &&
    (group === undefined || facts.group === group) &&
    (supplierId === undefined || facts.supplierId === supplierId) &&
    (channel === undefined || facts.channel === channel) &&
    (areaCode === undefined || ledger.areasAt(facts.location?.point).some(({ code }) => code === areaCode))
  );
}

/**
 * What was counted for all services, or for all channels, belongs to each question that leaves them open. Counts say
 * nothing of groups, suppliers and areas.
 */
function isCounted({ serviceCode, channel }: RecordedCount, filter: InsightFilter): boolean {
  const { group, supplierId, areaCode } = filter;
  return (
    [group, supplierId, areaCode].every((other) => other === undefined) &&
    (filter.serviceCode === undefined || filter.serviceCode === serviceCode) &&
    (filter.channel === undefined || filter.channel === channel)
  );
}

function isOfPart(count: RecordedCount, by: KpiFigure['by'], key: string | null): boolean {
  if (by === 'service') return count.serviceCode === key;
  return by === 'channel' ? count.channel === key : by === null;
}

interface Part {
  key: string | null;
  name: string | null;
  requests: KeptRequest[];
}

function partsOf(ledger: Ledger, requests: KeptRequest[], by: NonNullable<KpiFigure['by']>): Part[] {
  const parts = new Map<string | null, Part>();
  for (const request of requests) {
    const { key, name } = placeOf(ledger, request, by);
    const part = parts.get(key) ?? { key, name, requests: [] };
    part.requests.push(request);
    parts.set(key, part);
  }
  return [...parts.values()].toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
}

function placeOf(
  ledger: Ledger,
  { facts }: KeptRequest,
  by: NonNullable<KpiFigure['by']>,
): Omit<Part, 'requests'> {
  switch (by) {
    case 'service':
      return { key: facts.serviceCode, name: facts.serviceName };
    case 'group':
      return { key: facts.group, name: facts.group };
    case 'supplier':
      return { key: facts.supplierId, name: facts.supplier };
    case 'channel':
      return { key: facts.channel, name: facts.channel };
    case 'area': {
      const ward = ledger.areasAt(facts.location?.point).find(({ kind }) => kind === 'ward');
      return { key: ward?.code ?? null, name: ward?.name ?? null };
    }
  }
}

/** The days asked for, in one piece or cut up; weeks start on Monday. */
function stretches({ from, to, period }: InsightFilter): { from: string; to: string }[] {
  if (period === undefined) return [{ from, to }];
  const found: { from: string; to: string }[] = [];
  for (let start = from; start <= to;) {
    const next = startOfNext(start, period);
    const last = new Date(Date.parse(next) - 24 * 60 * 60 * SECOND_MS).toISOString().slice(0, 10);
    found.push({ from: start, to: last < to ? last : to });
    start = next;
  }
  return found;
}

function startOfNext(day: string, period: NonNullable<InsightFilter['period']>): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const at = (y: number, m: number, d: number) => new Date(Date.UTC(y, m, d)).toISOString().slice(0, 10);
  switch (period) {
    case 'day':
      return at(year, month - 1, date + 1);
    case 'week':
      return at(year, month - 1, date + 7 - ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
    case 'month':
      return at(year, month, 1);
    case 'quarter':
      return at(year, Math.ceil(month / 3) * 3, 1);
    case 'year':
      return at(year + 1, 0, 1);
  }
}
