import { type Outcome } from '@councilkit/client';

/** How long what was reported is kept, in days since the last thing that happened to a closed request. */
export interface Retention {
  /** How to reach the person who reported. */
  contactDays: number;
  /** Words, places and photos. */
  wordsDays: number;
  /** The same where the request ended in this way. */
  wordsDaysByOutcome: Partial<Record<Outcome, number>>;
}

/** The rules of a council: what is usual, and which services differ in what. */
export interface RetentionRules {
  usual: Retention;
  services: Readonly<Record<string, Partial<Retention>>>;
}

const YEAR_DAYS = 365;

/** What Amsterdam's Signalen does: five years for what was dealt with, one for what came to nothing; contacts for one. */
export const USUAL_RULES: RetentionRules = {
  usual: {
    contactDays: YEAR_DAYS,
    wordsDays: 5 * YEAR_DAYS,
    wordsDaysByOutcome: { cancelled: YEAR_DAYS, cancelledByReporter: YEAR_DAYS, duplicate: YEAR_DAYS },
  },
  services: {},
};

/** The rule for one service. Contacts are never kept longer than the words. */
export function retentionOf({ usual, services }: RetentionRules, serviceCode: string): Retention {
  return { ...usual, ...(Object.hasOwn(services, serviceCode) ? services[serviceCode] : {}) };
}

/** The days after which the words of a request that ended so go. */
export function wordsDaysOf({ wordsDays, wordsDaysByOutcome }: Retention, outcome: Outcome | null): number {
  return (outcome && wordsDaysByOutcome[outcome]) ?? wordsDays;
}

/** The least of all days of the rules: what happened later than that is due by none of them. */
export function leastDays({ usual, services }: RetentionRules): number {
  const all = [usual, ...Object.values(services)];
  return Math.min(
    ...all.flatMap(({ contactDays, wordsDays, wordsDaysByOutcome = {} }) =>
      [contactDays, wordsDays, ...Object.values(wordsDaysByOutcome)].filter((days) => days !== undefined),
    ),
  );
}

/** The rules written in `text`, JSON. Throws an `Error` with a sentence that says what to mend. */
export function readRules(text: string): RetentionRules {
  const { usual = {}, services = {}, ...others } = objectOf(parse(text), 'The rules');
  refuse(others, 'The rules');
  const read = (value: unknown, where: string): Partial<Retention> => {
    const { contactDays, wordsDays, wordsDaysByOutcome = {}, ...rest } = objectOf(value, where);
    refuse(rest, where);
    const byOutcome = Object.entries(objectOf(wordsDaysByOutcome, `${where}, wordsDaysByOutcome`));
    return {
      ...(contactDays !== undefined && { contactDays: daysOf(contactDays, `${where}, contactDays`) }),
      ...(wordsDays !== undefined && { wordsDays: daysOf(wordsDays, `${where}, wordsDays`) }),
      ...(byOutcome.length > 0 && {
        wordsDaysByOutcome: Object.fromEntries(
          byOutcome.map(([outcome, days]) => {
            if (!OUTCOMES.includes(outcome)) throw new Error(`${where}: there is no outcome ${outcome}.`);
            return [outcome, daysOf(days, `${where}, ${outcome}`)];
          }),
        ),
      }),
    };
  };
  return {
    usual: { ...USUAL_RULES.usual, ...read(usual, 'usual') },
    services: Object.fromEntries(
      Object.entries(objectOf(services, 'services')).map(([code, rule]) => [code, read(rule, code)]),
    ),
  };
}

const OUTCOMES: readonly string[] = [
  'fixed',
  'noFurtherAction',
  'unableToFix',
  'duplicate',
  'notResponsible',
  'referredOut',
  'cancelledByReporter',
  'cancelled',
  'unspecified',
] satisfies Outcome[];

const MOST_DAYS = 100 * YEAR_DAYS;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('The rules are not JSON.');
  }
}

function objectOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where} must be an object.`);
  return { ...value };
}

function daysOf(value: unknown, where: string): number {
  if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > MOST_DAYS)
    throw new Error(`${where} must be a whole number of days from 1 to ${MOST_DAYS}.`);
  return Number(value);
}

function refuse(others: object, where: string): void {
  const [name] = Object.keys(others);
  if (name !== undefined) throw new Error(`${where}: ${name} is not known. Check how it is spelt.`);
}
