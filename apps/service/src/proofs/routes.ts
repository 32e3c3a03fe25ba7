import { type ExchangeProof, type Proof, type ProofReceipt, type RequestProof } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { endProof, exchangeLink } from './store.js';
import { LINK_MINUTES, wishForProof } from './wishes-store.js';

interface Deps {
  db: Database;
  now: () => Date;
  /** Called when somebody waits for a link. */
  onProofWish: () => void;
}

type Keyed = { 'idempotency-key'?: string };

/** Showing who reported, without an account: a link by message, exchanged once for a token. */
export function proofRoutes(app: FastifyInstance, { db, now, onProofWish }: Deps): void {
  app.route<{ Body: RequestProof; Headers: Keyed; Reply: ProofReceipt }>({
    ...operation('requestProof'),
    handler: async ({ body, headers }, reply) => {
      await wishForProof(db, body, { now: now(), key: headers['idempotency-key'] });
      onProofWish();
      return reply.code(202).send({ expiresInMinutes: LINK_MINUTES });
    },
  });

  app.route<{ Body: ExchangeProof; Headers: Keyed; Reply: Proof }>({
    ...operation('exchangeProof'),
    handler: async ({ body, headers }, reply) => {
      const proof = await exchangeLink(db, body, { now: now(), key: headers['idempotency-key'] });
      return reply.header('cache-control', 'no-store').send(proof);
    },
  });

  app.route({
    ...operation('revokeProof'),
    handler: async ({ caller }, reply) => {
      if (caller.kind === 'reporter') await endProof(db, caller, now());
      return reply.code(204).send();
    },
  });
}
