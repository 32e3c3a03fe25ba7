import { type Insight, type InsightFilter, type KpiDefinitions, type RecordCounts } from '@councilkit/client';
import { type IncomingHttpHeaders } from 'node:http';
import { type FastifyInstance, type FastifyReply } from 'fastify';
import { type Caller } from '../access/caller.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { ForbiddenError, InvalidRequestError } from '../errors.js';
import { type AuthorityProfile } from '../authority/authority.js';
import { languageFor } from '../services/language.js';
import { countsIn, countsOf, recordCounts } from './counts-store.js';
import { figureOf, nothing } from './figures.js';
import { definitionsIn } from './kpis.js';
import { tally } from './store.js';
import { stretchesOf } from './stretches.js';

const TWO_YEARS_MS = 2 * 366 * 24 * 60 * 60 * 1000;

interface Deps {
  db: Database;
  now: () => Date;
  /** What the council answers in, its first one first. */
  languages: AuthorityProfile['languages'];
}

/** How well it goes, in figures with their definitions. */
export function insightRoutes(app: FastifyInstance, { db, now, languages }: Deps): void {
  /** The definitions in the language of whoever asks, which the answer then names. */
  const definitionsFor = (headers: IncomingHttpHeaders, reply: FastifyReply) => {
    const language = languageFor(headers['accept-language'], languages);
    reply.header('content-language', language).header('vary', 'accept-language');
    return definitionsIn(language);
  };

  app.route<{ Reply: KpiDefinitions }>({
    ...operation('listKpiDefinitions'),
    handler: async ({ headers }, reply) => ({ data: [...definitionsFor(headers, reply)] }),
  });

  app.route<{ Querystring: InsightFilter; Reply: Insight }>({
    ...operation('getInsight'),
    handler: async ({ query, caller, headers }, reply) => {
      const { from, to, kpi, period, by = null } = query;
      const isPublic = !mayRead(caller);
      if (isPublic && (by === 'supplier' || query.supplierId !== undefined))
        throw new ForbiddenError('Figures by supplier need the scope insight:read');
      checkDays(from, to);
      const stretches = stretchesOf({ from, to }, period);
      const tallies = await tally(db, stretches, query);
      const counts = await countsIn(db, stretches, query);
      const asked = definitionsFor(headers, reply).filter(
        (definition) => kpi === undefined || definition.kpi === kpi,
      );
      const figures = stretches.flatMap((stretch) => {
        const found = tallies.filter((one) => one.from === stretch.from);
        // Nothing reported is a figure as well; nothing broken down has no parts.
        const parts = found.length === 0 && by === null ? [nothing(stretch)] : found;
        return parts.flatMap((part) =>
          asked.map((definition) =>
            figureOf(definition, { tally: part, counts: countsOf(counts, part), by, isPublic }),
          ),
        );
      });
      return { from, to, countedAt: now().toISOString(), definitions: asked, figures };
    },
  });

  app.route<{ Body: RecordCounts; Headers: { 'idempotency-key'?: string } }>({
    ...operation('recordCounts'),
    handler: async ({ body, headers }, reply) => {
      await recordCounts(db, body, { key: headers['idempotency-key'], now: now() });
      return reply.code(204).send();
    },
  });
}

function mayRead(caller: Caller): boolean {
  return 'scopes' in caller && caller.scopes.has('insight:read');
}

/** Throws `InvalidRequestError` for days that are none, or too many. */
function checkDays(from: string, to: string): void {
  const spanMs = Date.parse(to) - Date.parse(from);
  const blame = (detail: string) => new InvalidRequestError([{ pointer: '#query/to', detail }]);
  if (spanMs < 0) throw blame('The last day is before the first');
  if (spanMs > TWO_YEARS_MS) throw blame('Ask for two years at most');
}
