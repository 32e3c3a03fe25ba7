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

  await answerRequiredQuestions(page);
  await page.getByLabel(/Describe the problem/).fill(details.description);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where is it?');
  await page.getByLabel('Address, street or description of the place').fill(details.place);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your contact details');
  await page.getByLabel('Email address').fill(details.email);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers before sending');
  await expect(page.getByText(details.description)).toBeVisible();
  await page.getByRole('button', { name: 'Send report' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report sent');
  const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0];
  expect(reference).toBeDefined();
  return reference ?? '';
}

/** Chooses the first answer of every group of radios on the page. */
async function answerRequiredQuestions(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  const names = await page
    .getByRole('radio')
    .evaluateAll((radios) => [...new Set(radios.map((radio) => radio.getAttribute('name')))]);
  for (const name of names) {
    const first = page.locator(`input[type="radio"][name="${name}"]`).first();
    if (await first.isVisible()) await first.check();
  }
}
