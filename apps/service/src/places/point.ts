import { type Point } from '@councilkit/client';
import { InvalidRequestError } from '../errors.js';

interface Half {
  lat?: number | undefined;
  long?: number | undefined;
}

/** The point that two parameters name together; undefined without them. Throws `InvalidRequestError` for half of one. */
export function readPoint({ lat, long }: Half): Point | undefined {
  if (lat !== undefined && long !== undefined) return { lat, long };
  if (lat !== undefined)
    throw new InvalidRequestError([{ pointer: '#query/long', detail: 'A latitude comes with a longitude' }]);
  if (long !== undefined)
    throw new InvalidRequestError([{ pointer: '#query/lat', detail: 'A longitude comes with a latitude' }]);
  return undefined;
}
