import axe from 'axe-core';
import { expect } from 'vitest';

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
