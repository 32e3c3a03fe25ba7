import { InvalidIdError } from './errors.js';

/**
 * The segments as a path, each encoded. A `.` or `..` would climb out of the path even when encoded as `%2e`, so
 * both are refused, and so is what is empty: `/requests/` is another resource.
 */
export function toPath(segments: readonly string[], operation: string): string {
  return segments
    .map((segment) => {
      // A caller without types may pass anything; half a surrogate pair has no encoding.
      if (typeof segment !== 'string' || /^(\.{0,2}|\s+)$|\p{Surrogate}/u.test(segment)) {
        throw new InvalidIdError('the id cannot be sent in an address', { operation });
      }
      return `/${encodeURIComponent(segment)}`;
    })
    .join('');
}
