import axe from 'axe-core';
import { expect } from 'vitest';

axe.configure({
  rules: [
    // ARIA has no aria-expanded for a radio. GOV.UK Frontend sets it all the same, because screen readers read it.
    { id: 'aria-allowed-attr', selector: '*:not(input[type="radio"][aria-expanded])' },
  ],
});

/**
 * Fails on anything axe finds, naming the rule and the element. Contrast needs a real browser and landmarks are the
 * page's business, so those two are left out here.
 */
export async function expectAccessible(container: Element): Promise<void> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
