import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where GOV.UK Frontend keeps its components. */
export const componentsFolder = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk/components',
);

/** One example that GOV.UK Frontend publishes, with the HTML its macro renders for it. */
export interface GovukFixture<Options = Record<string, unknown>> {
  name: string;
  options: Options;
  html: string;
  /** Kept out of GOV.UK Frontend's own review app: a corner case. */
  hidden: boolean;
}

/** The name of every component that has fixtures, such as `date-input`. */
export const govukComponents: readonly string[] = readdirSync(componentsFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/**
 * Every example of one component, hidden ones included.
 * `Options` is what the component's adapter reads; GOV.UK Frontend publishes no types for it.
 */
export function govukFixtures<Options = Record<string, unknown>>(component: string): GovukFixture<Options>[] {
  const file = readFileSync(join(componentsFolder, component, 'fixtures.json'), 'utf8');
  // The adapter names the options it reads, and running it over every fixture is the check.
  const { fixtures } = JSON.parse(file) as { fixtures: GovukFixture<Options>[] };
  return fixtures;
}
