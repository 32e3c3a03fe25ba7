import {
  type AcceptAssignment,
  type Assignment,
  type AssignmentFilter,
  type AssignmentPage,
  type DeclineAssignment,
  type HandOverAssignment,
  type OfferAssignment,
  type PageFilter,
  type WithdrawAssignment,
} from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { type Caller } from '../access/caller.js';
import { BASE_PATH } from '../contract/document.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { ForbiddenError } from '../errors.js';
import { type Hub } from '../events/hub.js';
import { type Told } from '../events/store.js';
import { readCursor, writeCursor } from '../requests/cursor.js';
import { seeRequest } from '../requests/seen-store.js';
import { toAssignment, type KeptAssignment } from './assignment.js';
import { revealAssignment } from './revealed.js';
import { accept, decline, handOver, offer, withdraw, type Reach } from './store.js';
import { findAssignment, listAssignments, trailOf } from './trail-store.js';

interface Deps {
  db: Database;
  now: () => Date;
  hub: Hub;
}

type ById = { id: string };
type Keyed = { 'idempotency-key'?: string };
interface Write<Body> {
  Params: ById;
  Body: Body;
  Headers: Keyed;
  Reply: Assignment;
}

/** Work on requests: offered, accepted, declined, taken back and handed over. */
export function assignmentRoutes(app: FastifyInstance, { db, now, hub }: Deps): void {
  const writing = (headers: Keyed) => ({ now: now(), key: headers['idempotency-key'] });
  const reveal = (caller: Caller, assignment: Assignment) =>
    revealAssignment(assignment, caller, caller.kind === 'supplier' ? 'supplier' : 'staff');
  /** The answer to a write, once those who follow the request have been woken. */
  const told = (caller: Caller, { body, news }: Told<Assignment>) => {
    for (const { requestId, seq } of news) hub.announce(requestId, seq);
    return reveal(caller, body);
  };
  const addressOf = ({ id }: Assignment) => `${BASE_PATH}/assignments/${id}`;

  app.route<{ Querystring: AssignmentFilter & { limit: number }; Reply: AssignmentPage }>({
    ...operation('listAssignments'),
    handler: async ({ query: { cursor, limit, ...filter }, caller }) => {
      const after = cursor === undefined ? undefined : readCursor(cursor);
      const { supplierId = filter.supplierId } = reachOf(caller);
      // A supplier that asks for another's work finds none of it.
      if (filter.supplierId !== undefined && filter.supplierId !== supplierId)
        return { data: [], nextCursor: null };
      const found = await listAssignments(db, { ...filter, supplierId, limit, after, now: now() });
      return pageOf(found, limit, (kept) => reveal(caller, toAssignment(kept, now())));
    },
  });

  app.route<{ Params: ById; Querystring: PageFilter & { limit: number }; Reply: AssignmentPage }>({
    ...operation('listRequestAssignments'),
    handler: async ({ params: { id }, query: { cursor, limit }, caller }) => {
      const { row, view } = await seeRequest(db, id, caller);
      const { audience } = view;
      const own = caller.kind === 'supplier' ? caller.supplierId : undefined;
      const isShown = ({ acceptedAt, supplierId }: KeptAssignment) =>
        audience === 'staff' || acceptedAt !== null || supplierId === own;
      const after = cursor === undefined ? undefined : readCursor(cursor);
      const found = await trailOf(db, row.id, { limit, after }, isShown);
      return pageOf(found, limit, (kept) => revealAssignment(toAssignment(kept, now()), caller, audience));
    },
  });

  app.route<{ Params: ById; Reply: Assignment }>({
    ...operation('getAssignment'),
    handler: async ({ params: { id }, caller }) =>
      reveal(caller, toAssignment(await findAssignment(db, id, reachOf(caller)), now())),
  });

  app.route<Write<OfferAssignment>>({
    ...operation('offerAssignment'),
    handler: async ({ params: { id }, body, headers, caller }, reply) => {
      const offered = told(caller, await offer(db, id, body, writing(headers)));
      return reply.code(201).header('location', addressOf(offered)).send(offered);
    },
  });

  app.route<Write<AcceptAssignment>>({
    ...operation('acceptAssignment'),
    handler: async ({ params: { id }, body, headers, caller }) =>
      told(caller, await accept(db, id, ownReach(caller), body, writing(headers))),
  });

  app.route<Write<DeclineAssignment>>({
    ...operation('declineAssignment'),
    handler: async ({ params: { id }, body, headers, caller }) =>
      told(caller, await decline(db, id, ownReach(caller), body, writing(headers))),
  });

  app.route<Write<WithdrawAssignment>>({
    ...operation('withdrawAssignment'),
    handler: async ({ params: { id }, body, headers, caller }) =>
      told(caller, await withdraw(db, id, body, writing(headers))),
  });

  app.route<Write<HandOverAssignment>>({
    ...operation('handOverAssignment'),
    handler: async ({ params: { id }, body, headers, caller }, reply) => {
      const next = told(caller, await handOver(db, id, reachOf(caller), body, writing(headers)));
      return reply.code(201).header('location', addressOf(next)).send(next);
    },
  });
}

/** A supplier's own assignments, or everyone's for staff. Throws `ForbiddenError` for a system of the council that is neither. */
function reachOf(caller: Caller): Reach {
  if (caller.kind === 'supplier') return { supplierId: caller.supplierId };
  if (caller.kind === 'staff' && (caller.scopes.has('staff:read') || caller.scopes.has('staff:write')))
    return {};
  throw new ForbiddenError(
    'What was offered to all suppliers is for staff. This call needs the scope staff:read',
  );
}

/** As `reachOf`, for what nobody does in a supplier's place. Throws `ForbiddenError`. */
function ownReach(caller: Caller): Reach {
  if (caller.kind === 'supplier') return reachOf(caller);
  throw new ForbiddenError('Only the supplier itself accepts or declines. Take the offer back instead.');
}

function pageOf(
  found: readonly KeptAssignment[],
  limit: number,
  shown: (kept: KeptAssignment) => Assignment,
): AssignmentPage {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map(shown),
    nextCursor:
      last && found.length > limit
        ? writeCursor({ submittedAt: last.offeredAt.toISOString(), id: last.id })
        : null,
  };
}
