import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import { describe, expect, it } from 'vitest';

const { css } = compile(fileURLToPath(new URL('styles.scss', import.meta.url)));

/** GOV.UK Frontend's sizes of text in pixels, on small windows and large. https://design-system.service.gov.uk/styles/type-scale/ */
const SCALE = [16, 19, 21, 24, 27, 32, 36, 48, 53, 80];

/** Every declaration of a rule with exactly this selector, in the order of the sheet. */
function declarations(selector: string): string[] {
  const rules = css.matchAll(/^ *([^{}@]+?) \{\n([^{}]*)\}/gm);
  return [...rules].flatMap(([, found, body = '']) =>
    found?.trim() === selector
      ? body
          .split(';')
          .map((line) => line.trim())
          .filter(Boolean)
      : [],
  );
}

describe('the styles of the tracking components', () => {
  it('use the sizes of GOV.UK Frontend’s type scale and no other', () => {
    const sizes = [...css.matchAll(/font-size: ([\d.]+)rem/g)].map(([, size]) => Number(size) * 16);
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.filter((size) => !SCALE.includes(size))).toEqual([]);
  });

  it.each(['.ck-tracker', '.ck-promise', '.ck-timeline', '.ck-request-list'])(
    'show %s at 19 pixels, as GOV.UK’s body is at every width',
    (selector) => {
      const sizes = declarations(selector).filter((line) => line.startsWith('font-size'));
      expect(sizes).toEqual(['font-size: 1.1875rem', 'font-size: 14pt']);
    },
  );

  it.each(['.ck-tracker__heading', '.ck-tracker__news-title', '.ck-finder__group', '.ck-kpi__name'])(
    'give %s the typeface and weight of the theme’s headings',
    (selector) => {
      expect(declarations(selector)).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^font-family: .*var\(--council-heading-font-family/),
          'font-weight: var(--council-heading-weight, 700)',
        ]),
      );
    },
  );
});
