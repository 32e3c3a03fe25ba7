import { expect } from '@playwright/test';
import { test } from './catalogue-site.js';

/** What a designer types, and the component they look for. */
const searches = [
  ['dropdown', 'Select'],
  ['expander', 'Accordion'],
  ['collapse', 'Accordion'],
  ['date picker', 'Date input'],
  ['calendar', 'Date input'],
  ['stepper', 'Request tracker'],
  ['progress tracker', 'Request tracker'],
  ['toast', 'Notification banner'],
  ['modal', 'Panel'],
  ['tick box', 'Checkboxes'],
  ['radio button', 'Radios'],
  ['burger menu', 'Service navigation'],
  ['badge', 'Tag'],
  ['pager', 'Pagination'],
  ['attachment', 'File upload'],
  ['tooltip', 'Hint'],
  ['quick exit', 'Exit this page'],
  ['due date', 'Promise date'],
  ['accordion', 'Accordion'],
  ['button', 'Button'],
] as const;

test('the menu’s search knows the words that designers use', async ({ page, catalogue }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${catalogue}/`);
  await expect(page.frameLocator('#storybook-preview-iframe').getByRole('heading', { level: 1 })).toBeVisible(
    { timeout: 30_000 },
  );
  const field = page.getByRole('searchbox', { name: 'Search for components' });
  for (const [words, name] of searches) {
    await field.fill(words);
    const first = page.getByRole('option').first();
    await expect(first, words).toContainText(name);
  }
  await field.fill('dropdown');
  await page.getByRole('option').first().click();
  const preview = page.frameLocator('#storybook-preview-iframe');
  await expect(preview.getByRole('heading', { level: 1, name: 'Select' })).toBeVisible();
  await expect(preview.getByText('dropdown', { exact: true })).toBeVisible();
});
