import { NotFoundError, type Subscription } from '@councilkit/client';
import { sayOne } from '../catalogue/said.server.js';
import { type Council } from '../council.server.js';
import { ask } from '../page/ask.server.js';

/** What a subscription follows, by the names people know it by; a name that is not public is left out. */
export type Followed =
  | { what: 'request'; name?: string; reference?: string }
  | { what: 'area'; name?: string; services?: number }
  | { what: 'point'; radiusMetres: number; services?: number };

/** Looks up what is followed. What is gone, or not for everybody to see, is told without its name. */
export async function readFollowed(
  council: Pick<Council, 'api' | 'catalogue' | 'language'>,
  scope: Subscription['scope'],
): Promise<Followed> {
  const { api } = council;
  if ('requestId' in scope) {
    const request = await ifThere(api.requests.get(scope.requestId));
    if (!request) return { what: 'request' };
    const { serviceName, reference } = await sayOne(council, request);
    return { what: 'request', name: serviceName, reference };
  }
  const services = scope.serviceCodes && { services: scope.serviceCodes.length };
  if ('point' in scope) return { what: 'point', radiusMetres: scope.radiusMetres, ...services };
  const area = await ifThere(api.areas.get(scope.areaCode));
  return { what: 'area', ...(area && { name: area.name }), ...services };
}

function ifThere<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  return ask<Answer | undefined>(
    call.catch((error: unknown) => {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }),
    '',
  );
}
