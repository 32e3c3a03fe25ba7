import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages, type BuiltPages } from './built-pages.js';

let pages: BuiltPages;

beforeAll(async () => {
  pages = await buildPages();
}, 120_000);

afterAll(() => pages.remove());

describe('a page made by server components', () => {
  it('has the components’ markup, and a script that takes it over', async () => {
    const html = await pages.answer('/request');
    expect(html).toContain('class="govuk-summary-list"');
    expect(html).toContain('class="govuk-table"');
    expect(await pages.scriptsOf('/request')).toBeGreaterThan(0);
  });

  it('of components without behaviour loads not a byte of ours', async () => {
    expect(await pages.bytesOfOurs('/request')).toBe(0);
  });

  it('with an accordion loads its code, so the count does count', async () => {
    expect(await pages.answer('/questions')).toContain('class="govuk-accordion');
    expect(await pages.bytesOfOurs('/questions')).toBeGreaterThan(1000);
  });
});
