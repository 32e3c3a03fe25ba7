import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './catalogue-site.js';

const WIDTHS = [375, 1280];
const HEIGHT = 900;

/** What a designer opens, with what shows that it is there. */
const pages: [name: string, address: string, heading: string][] = [
  ['start', '/', 'Council services that people can follow like a parcel'],
  ['choose', '/?path=/docs/start-here-choose-a-component--guidance', 'Choose a component'],
  ['component', '/?path=/docs/components-character-count--guidance', 'Character count'],
  ['tracker', '/?path=/docs/tracking-request-tracker--guidance', 'Request tracker'],
  ['pattern', '/?path=/docs/patterns-question-page--guidance', 'Question page'],
  ['tokens', '/?path=/docs/designing-with-it-colour-type-and-space--guidance', 'Colour, type and space'],
  ['theme', '/?path=/docs/designing-with-it-make-a-theme--guidance', 'Make a theme'],
];

const preview = (page: Page) => page.frameLocator('#storybook-preview-iframe');

/** By how many pixels the page, in the menu's window and in the frame, can be pushed to the side. */
async function sideways(page: Page): Promise<number[]> {
  const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return [await page.evaluate(beyond), await preview(page).locator('html').evaluate(beyond)];
}

/** What axe finds in the menu and around the examples, which are checked by themselves. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .exclude(['#storybook-preview-iframe', '.docs-story'])
    .exclude(['#storybook-preview-iframe', '.ckc-anatomy__example'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const width of WIDTHS) {
  test.describe(`in a window ${width} pixels wide`, () => {
    test.use({ viewport: { width, height: HEIGHT } });

    for (const [name, address, heading] of pages) {
      test(`the page “${name}” fits, and is for everyone`, async ({ page, catalogue }) => {
        await page.goto(`${catalogue}${address}`);
        await expect(preview(page).getByRole('heading', { level: 1, name: heading })).toBeVisible({
          timeout: 30_000,
        });
        await page.screenshot({ path: `pictures/catalogue/${name}-${width}.png` });
        expect(await sideways(page)).toEqual([0, 0]);
        expect(await faults(page)).toEqual([]);
      });
    }

    test('a designer finds a component by another name', async ({ page, catalogue }) => {
      await page.goto(`${catalogue}/`);
      await expect(preview(page).getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
      if (width < 600) await page.getByRole('button', { name: 'Open navigation menu' }).click();
      await page.screenshot({ path: `pictures/catalogue/menu-${width}.png` });
      await page.getByRole('searchbox', { name: 'Search for components' }).fill('dropdown');
      await expect(page.getByRole('option').first()).toContainText('Select');
      await page.screenshot({ path: `pictures/catalogue/search-${width}.png` });
      expect(await sideways(page)).toEqual([0, 0]);
      expect(await faults(page)).toEqual([]);
      await page.getByRole('option').first().click();
      await expect(preview(page).getByRole('heading', { level: 1, name: 'Select' })).toBeVisible();
    });

    test('every choice above an example is in sight', async ({ page, catalogue }) => {
      await page.goto(`${catalogue}/?path=/story/components-button--default`);
      await expect(preview(page).getByRole('button', { name: 'Send report' })).toBeVisible({
        timeout: 30_000,
      });
      const choices = page.getByRole('toolbar').getByRole('button', { expanded: false });
      await expect(choices.first()).toBeVisible();
      const ends = await choices.evaluateAll((buttons) =>
        buttons.map((button) => button.getBoundingClientRect().right),
      );
      expect(ends.length).toBeGreaterThanOrEqual(5);
      expect(ends.filter((end) => end > width)).toEqual([]);
      await page.screenshot({ path: `pictures/catalogue/choices-${width}.png` });
    });

    test('a designer chooses Welsh above an example, and the page says so', async ({ page, catalogue }) => {
      await page.goto(`${catalogue}/?path=/story/components-accordion--default`);
      await expect(preview(page).getByRole('button', { name: 'Show all sections' })).toBeVisible({
        timeout: 30_000,
      });
      const menu = page.getByRole('button').filter({ hasText: /^English$/ });
      await menu.click();
      await page.screenshot({ path: `pictures/catalogue/languages-${width}.png` });
      await page.getByText('Cymraeg (Welsh)').first().click();
      await expect(preview(page).getByRole('button', { name: 'Dangos pob adran' })).toBeVisible();
      await expect(preview(page).locator('html')).toHaveAttribute('lang', 'cy');
      await page.screenshot({ path: `pictures/catalogue/welsh-${width}.png` });
    });
  });
}
