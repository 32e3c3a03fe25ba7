import { CouncilKitError, InvalidIdError, NotFoundError } from '@councilkit/client';

/**
 * The answer of a call to the service, or the response a page answers with instead: 404 when there is no such thing,
 * 503 when the service cannot be asked. `missing` is what a person reads about the first.
 */
export async function ask<Answer>(call: Promise<Answer>, missing: string): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof InvalidIdError)
      throw new Response(missing, { status: 404 });
    if (error instanceof CouncilKitError)
      throw new Response('', { status: 503, headers: { 'Retry-After': '30' } });
    throw error;
  }
}
