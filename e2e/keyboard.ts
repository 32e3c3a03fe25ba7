import { type Locator, type Page } from '@playwright/test';
import { expect } from './council.js';

/** More fields and links than any page has. */
const MOST_TABS = 60;

/** Goes to a control as somebody does who has no mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${String(target)}`);
}

/** Presses a button or a link with the Enter key. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Chooses a radio by its label with Tab, Space and the arrow keys: Tab leads to the group, the arrows move within. */
export async function choose(page: Page, group: Locator, label: string): Promise<void> {
  const target = group.getByLabel(label, { exact: true });
  const chosen = group.locator('input:checked');
  await tabTo(page, (await chosen.count()) > 0 ? chosen.first() : group.getByRole('radio').first());
  for (let moves = 0; moves < 5 && !(await target.isChecked()); moves += 1)
    await page.keyboard.press(moves === 0 ? 'Space' : 'ArrowDown');
  await expect(target).toBeChecked();
}
