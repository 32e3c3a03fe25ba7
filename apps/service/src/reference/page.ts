import { existsSync, readFileSync } from 'node:fs';
import { StartError } from '../settings.js';

/**
 * The page that the build leaves beside the program at `program`; undefined when that runs from source. Throws
 * `StartError` when a build has none: a council whose suppliers find no contract should hear of it at once.
 */
export function readReferencePage(program = import.meta.url): string | undefined {
  if (program.endsWith('.ts')) return undefined;
  const file = new URL('./docs.html', program);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new StartError(
    'The contract as a page (docs.html) is missing from this build. Build it again: npm run build.',
  );
}
