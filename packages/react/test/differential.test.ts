import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapterOf } from './adapters.js';
import { whyBroken } from './broken-html.js';
import { documentedPaths } from './documented-options.js';
import { limitOf } from './draw-limits.js';
import { drawOptions } from './draw-options.js';
import { govukComponents } from './govuk-fixtures.js';
import { renderMacro } from './official-macros.js';
import { expectSameMarkup } from './same-markup.js';

/** Calls to compare for each component, others in every run. `COUNCILKIT_DRAWS=5000` looks further. */
const draws = Number(process.env['COUNCILKIT_DRAWS'] ?? 300);
/** `COUNCILKIT_SEED=7` draws again what was drawn with that seed, which a failure names. */
const seed = Number(process.env['COUNCILKIT_SEED'] ?? randomInt(2 ** 31));

describe('any call of a macro', () => {
  it.each(govukComponents)(
    'of %s renders what GOV.UK Frontend renders',
    (component) => {
      const adapter = adapterOf(component);
      const property = fc.property(drawOptions(component), (options) => {
        const { caller, ...others } = options;
        const html = renderMacro(component, others, typeof caller === 'string' ? caller : undefined);
        fc.pre(whyBroken(html) === undefined);
        const element = adapter?.fromMacro(options);
        if (!element) throw new Error(`${component} has no adapter`);
        expectSameMarkup(element, html);
      });
      // Broken HTML is drawn again, as long as it stays the exception.
      fc.assert(property, { seed, numRuns: draws, maxSkipsPerRun: 1, reporter });
    },
    10_000 + draws * 100,
  );

  it.each(govukComponents)('of %s sets every documented option', (component) => {
    // Whether rare options are drawn at all is no matter of luck: one seed for all runs.
    const drawn = new Set(
      fc.sample(drawOptions(component), { seed: 66, numRuns: 300 }).flatMap((call) => pathsIn(call)),
    );
    const due = documentedPaths(component).filter((path) => {
      const limit = limitOf(`${component} ${path}`);
      return !limit || limit.draw;
    });
    expect(due.filter((path) => !drawn.has(path))).toEqual([]);
  });
});

/** What fast-check says of a failure, and how to see it again. */
function reporter<Drawn>(details: fc.RunDetails<Drawn>): void {
  if (!details.failed) return;
  const again = `To draw the same again: COUNCILKIT_SEED=${seed} COUNCILKIT_DRAWS=${draws}`;
  throw new Error(`${again}\n${fc.defaultReportMessage(details) ?? ''}`, { cause: details.errorInstance });
}

function pathsIn(value: unknown, parent = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, parent));
  if (typeof value !== 'object' || value === null) return [];
  // What is there and is nothing is left out.
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    inner === undefined ? [] : [`${parent}${name}`, ...pathsIn(inner, `${parent}${name}.`)],
  );
}
