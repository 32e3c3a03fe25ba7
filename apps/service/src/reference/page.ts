import { existsSync, readFileSync } from 'node:fs';

/** The page that the build leaves beside the program, or undefined when this runs from source. */
export function readReferencePage(): string | undefined {
  const file = new URL('./docs.html', import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
