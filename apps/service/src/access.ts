import { createHash, timingSafeEqual } from 'node:crypto';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { UnauthorizedError } from './errors.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** True when the call carried the key, so that it may read what is written for staff. */
    hasKey: boolean;
  }

  interface FastifyContextConfig {
    operationId?: string;
    needsKey?: boolean;
  }
}

/**
 * Looks at the key of every call before its body is read. A key that is not known is refused even where none is needed:
 * whoever sends one expects to be known by it.
 */
export function checkKeys(app: FastifyInstance, apiKey: string): void {
  const expected = digestOf(apiKey);
  app.decorateRequest('hasKey', false);
  app.addHook('onRequest', async (request) => {
    const given = keyOf(request);
    if (given === undefined) {
      if (request.routeOptions.config.needsKey) {
        throw new UnauthorizedError('Send the key that the council gave you as "Authorization: Bearer ..."');
      }
      return;
    }
    // Digests have one length, so the comparison takes the same time whatever was sent.
    request.hasKey = timingSafeEqual(digestOf(given), expected);
    if (!request.hasKey)
      throw new UnauthorizedError('The key is not known. Check that you send the one the council gave you.');
  });
}

/** What stands in place of a key; undefined when the call carries no credentials. */
function keyOf({ headers: { authorization } }: FastifyRequest): string | undefined {
  if (authorization === undefined) return undefined;
  return /^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '';
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
