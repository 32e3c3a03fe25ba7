import { sql, type RawBuilder } from 'kysely';

/** What EXPLAIN (ANALYZE, FORMAT JSON) says of one step. */
interface Step {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Step[];
}

/** How a query was answered. */
export interface Looked {
  /** The tables that were read from end to end. */
  scanned: string[];
  /** How many rows of tables were looked at, those that were let fall included. */
  rows: number;
}

/** Runs a query, and tells what the database looked at to answer it. */
export async function lookedAt(query: {
  explain(format: 'json', options: RawBuilder<unknown>): Promise<Record<string, unknown>[]>;
}): Promise<Looked> {
  const [answer] = await query.explain('json', sql`analyze, timing off`);
  const [{ Plan: plan }] = answer?.['QUERY PLAN'] as [{ Plan: Step }];
  const steps = allSteps(plan);
  return {
    scanned: steps
      .filter((step) => step['Node Type'].endsWith('Seq Scan') && step['Actual Loops'] > 0)
      .map((step) => step['Relation Name'] ?? ''),
    rows: Math.round(steps.reduce((sum, step) => sum + rowsOf(step), 0)),
  };
}

function allSteps(step: Step): Step[] {
  return [step, ...(step.Plans ?? []).flatMap(allSteps)];
}

/** PostgreSQL counts rows for each loop, in the mean. */
function rowsOf(step: Step): number {
  if (step['Relation Name'] === undefined) return 0;
  const removed = (step['Rows Removed by Filter'] ?? 0) + (step['Rows Removed by Index Recheck'] ?? 0);
  return (step['Actual Rows'] + removed) * step['Actual Loops'];
}
