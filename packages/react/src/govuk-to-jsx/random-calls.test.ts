import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyBroken } from '../../test/broken-html.js';
import { convertedPage } from '../../test/converted-page.js';
import { drawOptions } from '../../test/draw-options.js';
import { govukComponents } from '../../test/govuk-fixtures.js';
import { macroCallText } from '../../test/nunjucks-text.js';
import { renderMacro } from '../../test/official-macros.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { convert } from './convert.js';

/** Calls to compare for each component. `COUNCILKIT_DRAWS=5000` looks further. */
const draws = Number(process.env['COUNCILKIT_DRAWS'] ?? 25);

describe('any call of a macro, converted', () => {
  it.each(govukComponents)(
    'of %s draws what GOV.UK Frontend draws',
    (component) => {
      const property = fc.property(drawOptions(component), (options) => {
        const { caller } = options;
        const block = typeof caller === 'string' ? caller : undefined;
        const html = renderMacro(component, options, block);
        fc.pre(whyBroken(html) === undefined);
        const { code, leftovers } = convert(macroCallText(component, options), 'Example');
        expect(leftovers).toEqual([]);
        expectSameMarkup(convertedPage(code), html);
      });
      fc.assert(property, { seed: 66, numRuns: draws, maxSkipsPerRun: 1 });
    },
    10_000 + draws * 100,
  );
});
