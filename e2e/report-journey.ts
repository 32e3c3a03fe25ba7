import { expect, type Page } from '@playwright/test';

/** What a resident types when reporting a pothole. */
export const pothole = {
  description: 'Deep hole in the nearside lane, just before the zebra crossing',
  place: 'Outside 14 Mill Lane',
  email: 'sam.okafor@example.org',
};

/** Reports a pothole as a person would, from the first page to the confirmation; resolves to its reference. */
export async function reportPothole(page: Page, site: string, details = pothole): Promise<string> {
  await page.goto(site);
  await page.getByLabel('What is the problem?').fill('pot hole');
  await page.getByRole('button', { name: 'Find a service' }).click();
  // Another council's catalogue may have been imported before, with potholes of its own.
  const link = page.getByRole('link', { name: 'Pothole', exact: true });
  await link.and(page.locator('[href="/report/pothole"]')).click();
  await begin(page);
  await describePothole(page, details);

  await expectHeading(page, 'Check your answers before sending');
  await expect(page.getByRole('heading', { name: 'How everyone will see your report' })).toBeVisible();
  // Once as an answer, once as everyone will see it.
  await expect(page.getByText(details.description)).toHaveCount(2);
  await page.getByRole('button', { name: 'Send report' }).click();

  await expectHeading(page, 'Report sent');
  const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0];
  expect(reference).toBeDefined();
  return reference ?? '';
}

/** Leaves the page that tells about a service: for the first question, whatever was typed before. */
export async function begin(page: Page): Promise<void> {
  await expect(page.getByText('What we promise')).toBeVisible();
  const again = page.getByRole('button', { name: 'Start again' });
  if (await again.isVisible()) await again.click();
  await page.getByRole('button', { name: 'Start now' }).click();
  await expectHeading(page, 'Where is it?');
}

/** Answers every page about a pothole, from its place to the check page. */
export async function describePothole(page: Page, details = pothole): Promise<void> {
  await page.getByLabel('Describe the place').fill(details.place);
  await goOn(page);
  await expectHeading(page, 'Where in the road is it?');
  await page.getByLabel('Where cars drive').check();
  await goOn(page);
  await expectHeading(page, 'How big is the pothole?');
  await page.getByLabel('Larger than a dinner plate').check();
  await goOn(page);
  await expectHeading(page, /deeper than a tennis ball/);
  await goOn(page);
  await expectHeading(page, /Describe the problem/);
  await page.getByLabel(/Describe the problem/).fill(details.description);
  await goOn(page);
  await expectHeading(page, /Add photos/);
  await goOn(page);
  await expectHeading(page, /Your contact details/);
  await page.getByLabel('Email address').fill(details.email);
  await goOn(page);
}

/** Presses the button that leads to the next page of a report. */
export function goOn(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Continue' }).click();
}

/** Waits until the page with this heading is there. */
export async function expectHeading(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
}
