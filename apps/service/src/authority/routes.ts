import { type Authority } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { boxOfWards } from '../areas/store.js';
import { limitsOf } from '../attachments/limits.js';
import { BASE_PATH } from '../contract/document.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { etagOf, isKnown } from '../requests/etag.js';
import { type AuthorityProfile } from './authority.js';

interface Deps {
  db: Database;
  profile: AuthorityProfile;
  attachmentBytes: number;
  /** Undefined where nothing is pushed. */
  pushPublicKey: string | undefined;
}

/** Whose service this is. */
export function authorityRoutes(
  app: FastifyInstance,
  { db, profile, attachmentBytes, pushPublicKey = undefined }: Deps,
): void {
  const limits = limitsOf(attachmentBytes);
  app.route<{ Headers: { 'if-none-match'?: string }; Reply: Authority | undefined }>({
    ...operation('getAuthority'),
    handler: async ({ headers }, reply) => {
      const authority: Authority = {
        ...profile,
        bbox: (await boxOfWards(db)) ?? profile.bbox,
        limits: { ...limits, attachmentMediaTypes: [...limits.attachmentMediaTypes] },
        pushPublicKey: pushPublicKey ?? null,
        links: { contract: `${BASE_PATH}/openapi.json`, ...profile.links },
      };
      const etag = etagOf(authority);
      reply.header('etag', etag);
      if (isKnown(etag, headers['if-none-match'])) return reply.code(304).send(undefined);
      return authority;
    },
  });
}
