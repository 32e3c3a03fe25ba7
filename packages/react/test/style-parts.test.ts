import postcss from 'postcss';
import { beforeAll, describe, expect, it } from 'vitest';
import { compiledStyles } from '../scripts/compiled-styles.mjs';
import { styleParts } from '../scripts/style-parts.mjs';

const whole = compiledStyles();
let parts: Awaited<ReturnType<typeof styleParts>>;

beforeAll(async () => {
  parts = await styleParts(whole);
});

/** Each selector with what it sets and the conditions around it, one by one. */
function statements(css: string): string[] {
  const found: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    const around: string[] = [];
    for (let node = rule.parent; node && node.type === 'atrule'; node = node.parent)
      around.push(`@${'name' in node ? node.name : ''} ${'params' in node ? node.params : ''}`);
    for (const selector of rule.selectors)
      found.push(`${around.join(' ')} ${selector} {${rule.nodes.join(';')}}`);
  });
  return found;
}

describe('the parts of the style sheet', () => {
  it('hold each rule of the whole once', () => {
    const inParts = parts.flatMap(({ css }) => statements(css));
    expect(inParts.length).toBeGreaterThan(1000);
    expect(inParts.sort()).toEqual(statements(whole).sort());
  });

  it('keep the order of the whole, each by itself', () => {
    const places = statements(whole);
    for (const { name, css } of parts) {
      const mine = statements(css).map((statement) => places.indexOf(statement));
      expect(mine, name).toEqual(mine.toSorted((a, b) => a - b));
    }
  });

  it('have what is not called as its component is, all the same', () => {
    for (const [name, block] of [
      ['file-upload', 'drop-zone'],
      ['header', 'logo-dot'],
      ['summary-list', 'summary-card'],
      ['text-input', 'input'],
    ] as const) {
      const holders = parts.filter(({ css }) => new RegExp(`\\.govuk-${block}\\b(?!-)`).test(css));
      expect(
        holders.map((part) => part.name),
        block,
      ).toEqual([name]);
    }
  });

  it('are one for each component, and one for every page', () => {
    expect(parts).toHaveLength(40);
    expect(parts[0]?.name).toBe('base');
    expect(parts.find(({ name }) => name === 'password-input')?.needs).toEqual([
      'button',
      'error-message',
      'hint',
      'label',
      'text-input',
    ]);
  });
});
