import axe from 'axe-core';
import { expect } from 'vitest';

axe.configure({
  rules: [
    // ARIA has no aria-expanded for a radio. GOV.UK Frontend sets it all the same, because screen readers read it.
    { id: 'aria-allowed-attr', selector: '*:not(input[type="radio"][aria-expanded])' },
  ],
});

/**
 * Fails on anything axe finds in `container`, naming the rule and the element. Contrast needs a real browser, and
 * landmarks are the page's business, so both are left to the catalogue's run.
 */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
}
