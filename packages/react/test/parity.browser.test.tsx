import { initAll } from 'govuk-frontend';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { behaviours } from './behaviour/behaviours.js';
import { differences } from './behaviour/differences.js';
import { clearStage, official, ours } from './behaviour/stage.js';
import { takeWalk } from './behaviour/take-walk.js';
import { AT_FIRST, type Walk } from './behaviour/walk.js';
import { clearPage, dressPage } from './browser-page.js';

beforeAll(dressPage);
afterEach(clearPage);

const met = new Set<string>();
const taken = new Set<Walk>();

/** A report without what is meant to differ. */
function withoutDifferences(component: string, report: string): string {
  return differences
    .filter(({ components }) => components?.includes(component) ?? true)
    .reduce((before, { words, without }) => {
      const after = without(before);
      if (after !== before) met.add(words);
      return after;
    }, report);
}

describe.each(behaviours)('$component', ({ component, walks, cases }) => {
  it.each(walks)('does in a browser what GOV.UK Frontend’s own script does: $name', async (walk) => {
    const expected = await takeWalk(walk, official);
    const reports = await takeWalk(walk, ours);
    taken.add(walk);
    const moments = [AT_FIRST, ...walk.steps.map(([words]) => words)];
    for (const [index, moment] of moments.entries()) {
      const [theirs = '', own = ''] = [expected[index], reports[index]].map((report = '') =>
        withoutDifferences(component, report),
      );
      if (walk.differs?.some(({ at }) => at === moment))
        expect(own, `${walk.name}, ${moment}: meant to differ`).not.toBe(theirs);
      else expect(own, `${walk.name}, ${moment}`).toBe(theirs);
    }
    for (const proof of cases) {
      if (!('walk' in proof) || proof.walk !== walk.name) continue;
      const report = reports[moments.indexOf(proof.at)];
      for (const words of proof.shows) {
        if (words.startsWith('!')) expect(report, proof.says).not.toContain(words.slice(1));
        else expect(report, proof.says).toContain(words);
      }
    }
  });

  it('is left alone by GOV.UK Frontend’s own script', async () => {
    const [walk] = walks;
    if (!walk) throw new Error('There is no walk.');
    await clearStage(walk);
    const end = await ours(walk);
    const before = document.body.innerHTML;
    document.body.classList.add('govuk-frontend-supported');
    const errors: unknown[] = [];
    initAll({ scope: document.body, onError: (error) => errors.push(error) });
    // What has nothing to do is not marked as started, and the script may mark it.
    const marked = / data-govuk-(button|checkboxes|radios)-init=""/g;
    expect(document.body.innerHTML.replace(marked, '')).toBe(before.replace(marked, ''));
    expect(errors.map(String).filter((error) => !error.includes('already initialised'))).toEqual([]);
    expect(errors.length, 'what it found started already').toBeGreaterThan(0);
    end();
  });
});

afterAll(() => {
  // A run of some walks alone meets some differences alone.
  if (behaviours.some(({ walks }) => walks.some((walk) => !taken.has(walk)))) return;
  expect([...met].sort(), 'differences that nothing shows any more').toEqual(
    differences.map(({ words }) => words).sort(),
  );
});
