import { ConnectionError } from './errors.js';

/** A part of the client that is fetched when it is first used. That can fail as any call can, and is told so. */
export function load<Part>(part: Promise<Part>, operation: string): Promise<Part> {
  return part.catch((cause: unknown) => {
    throw new ConnectionError('no answer', { operation, cause });
  });
}
