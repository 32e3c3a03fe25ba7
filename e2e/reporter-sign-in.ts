import { type Page } from '@playwright/test';
import { expect } from './council.js';
import { type Council } from './open-council.js';

let count = 0;

/** Reports a pothole as somebody of their own, in the way the resident app does; resolves to its reference and their address. */
export async function reported({ supplier }: Council): Promise<{ reference: string; email: string }> {
  const email = `resident-${(count += 1)}@example.org`;
  const { reference } = await supplier.requests.create({
    serviceCode: 'pothole',
    description: 'Deep hole in the nearside lane, just before the zebra crossing',
    answers: { place: 'carriageway', size: 'plate' },
    location: { addressText: 'Outside 14 Mill Lane' },
    contact: { name: 'Sam Okafor', email },
  });
  return { reference, email };
}

/** Shows that they reported, by the link in a message; resolves to it. */
export async function signIn(
  page: Page,
  council: Council,
  email: string,
  reference?: string,
): Promise<string> {
  await page.goto(`${council.site}/mine${reference ? `?reference=${reference}` : ''}`);
  await page.getByLabel('Email address or mobile phone number').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your messages');
  const link = await council.newestLink('/proofs/');
  await page.goto(`${council.site}${link}`);
  await page.getByRole('button', { name: 'Open my reports' }).click();
  await expect(page).not.toHaveURL(/\/proofs\//);
  return link;
}
