import { type Means } from '../means.js';
import { type Handlers } from '../operation.js';
import { pairOf } from '../ledger.js';
import { Refusal, refusalAt, refuseFor } from '../problem.js';
import { figuresOf } from '../rules/figures.js';
import { definitions } from '../rules/kpis.js';

const TWO_YEARS_MS = 2 * 366 * 24 * 60 * 60 * 1000;

/** How well it goes, in figures. */
export function insight({
  ledger,
  now,
}: Means): Handlers<'getInsight' | 'listKpiDefinitions' | 'recordCounts'> {
  return {
    getInsight({ query, caller }) {
      const { from, to, kpi, by } = query;
      const mayRead = 'scopes' in caller && caller.scopes.includes('insight:read');
      if ((by === 'supplier' || query.supplierId !== undefined) && !mayRead) {
        throw new Refusal('forbidden', 'Figures by supplier need the scope insight:read');
      }
      const spanMs = Date.parse(to) - Date.parse(from);
      if (spanMs < 0) throw refusalAt('invalid-request', '#query/to', 'The last day is before the first');
      if (spanMs > TWO_YEARS_MS) {
        throw refusalAt('invalid-request', '#query/to', 'Ask for two years at most');
      }
      const asked = definitions.filter((definition) => kpi === undefined || definition.kpi === kpi);
      const figures = figuresOf(ledger, asked, query, !mayRead);
      return {
        status: 200,
        body: { from, to, countedAt: now().toISOString(), definitions: asked, figures },
      };
    },

    listKpiDefinitions() {
      return { status: 200, body: { data: [...definitions] } };
    },

    recordCounts({ body: { source, counts } }) {
      const faults = counts.flatMap(({ serviceCode }, index) =>
        serviceCode === undefined || ledger.services.has(serviceCode)
          ? []
          : [{ pointer: `/counts/${index}/serviceCode`, detail: 'No service has this code' }],
      );
      refuseFor('rule-broken', faults);
      for (const count of counts) {
        const { kind, on, serviceCode = '', channel = '' } = count;
        ledger.counts.set(pairOf(source, [kind, on, serviceCode, channel].join(' ')), count);
      }
      return { status: 204 };
    },
  };
}
