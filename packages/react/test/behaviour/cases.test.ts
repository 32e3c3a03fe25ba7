import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { behaviours } from './behaviours.js';
import { casesTable, countCases } from './cases-table.js';
import { AT_FIRST } from './walk.js';

const fileOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Whether the file has a test of this very title. */
const hasTest = (file: string, title: string) => fileOf(file).includes(`'${title}'`);

describe.each(behaviours)('the cases of $component', ({ component, walks, cases }) => {
  it('are each proved where they say, or cannot happen', () => {
    const { inWalks, inTests, cannot } = countCases({ cases });
    expect(inWalks + inTests + cannot).toBe(cases.length);
    const unproved = cases.filter((proof) => {
      if ('test' in proof) return !hasTest(proof.file, proof.test);
      if ('cannot' in proof) return proof.cannot === '';
      const walk = walks.find(({ name }) => name === proof.walk);
      const moments = [AT_FIRST, ...(walk?.steps.map(([words]) => words) ?? [])];
      return !walk || !moments.includes(proof.at) || proof.shows.length === 0;
    });
    expect(unproved.map(({ says }) => says)).toEqual([]);
    process.stdout.write(
      `${component}: ${cases.length} cases, ${inWalks} in walks, ${inTests} in tests, ${cannot} cannot\n`,
    );
  });

  it('can be told apart, and so can the steps of each walk', () => {
    const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice(cases.map(({ says }) => says))).toEqual([]);
    expect(twice(walks.map(({ name }) => name))).toEqual([]);
    for (const { steps } of walks) expect(twice(steps.map(([words]) => words))).toEqual([]);
  });
});

describe('BEHAVIOUR.md', () => {
  it('is what `pnpm run behaviour` writes', () => {
    expect(fileOf('BEHAVIOUR.md')).toBe(casesTable());
  });

  it('is about all 13 behaviours of GOV.UK Frontend', () => {
    const folder = new URL('../../node_modules/govuk-frontend/dist/govuk/components/', import.meta.url);
    const scripted = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/${name}.mjs`, folder)));
    expect(behaviours.map(({ component }) => component)).toEqual(scripted);
    expect(scripted).toHaveLength(13);
  });
});
