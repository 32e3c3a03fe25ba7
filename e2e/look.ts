import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const SIZES = [
  { width: 375, height: 812 },
  { width: 1280, height: 900 },
];

/** Looks at a page as a checker and as a person: no violation of WCAG, nothing cut off, a picture to look at. */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync('pictures', { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.screenshot({ path: `pictures/${name}-${size.width}.png`, fullPage: true });
  }
  const { violations } = await new AxeBuilder({ page })
    // The Design System puts the back link before the main landmark, so that the skip link passes it by.
    .disableRules('region')
    // ARIA has no aria-expanded for a radio. GOV.UK Frontend sets it all the same, because screen readers read it.
    .exclude('input[type="radio"][aria-expanded]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    name,
  ).toEqual([]);

  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);
}
