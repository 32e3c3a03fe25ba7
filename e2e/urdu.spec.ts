import { expect, test } from './council.js';
import { look } from './look.js';
import { reported } from './reporter-sign-in.js';

test('the tracking page can be read in Urdu, from right to left, live and without JavaScript', async ({
  page,
  browser,
  council,
}) => {
  const { reference } = await council.supplier.requests.create({
    serviceCode: 'pothole',
    description: 'سڑک میں گہرا گڑھا ہے، زیبرا کراسنگ سے ذرا پہلے۔',
    answers: { place: 'carriageway', size: 'plate' },
    location: { addressText: 'Outside 14 Mill Lane' },
  });
  const listening = page.waitForResponse((response) => response.url().endsWith('/events/stream'));
  await page.goto(`${council.site}/requests/${reference}`);
  await listening;
  const opened = page.waitForResponse((response) => response.url().endsWith('/events/stream'));
  await page.getByRole('link', { name: /اردو/ }).click();
  await opened;
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  // What stands around it is in the language that was chosen before.
  for (const around of ['banner', 'contentinfo'] as const) {
    await expect(page.getByRole(around)).toHaveAttribute('lang', 'en');
    await expect(page.getByRole(around)).toHaveAttribute('dir', 'ltr');
  }
  await expect(page.getByRole('heading', { level: 2, name: 'اب تک کیا ہوا' })).toBeVisible();
  await council.supplier.events.append(reference, { status: 'inProgress', publicText: 'Work has begun' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('کام جاری ہے');
  // English in it runs from the left, and begins where the page does.
  for (const words of ['Work has begun', 'Outside 14 Mill Lane']) {
    for (const text of await page.getByText(words, { exact: true }).all()) {
      await expect(text).toHaveCSS('direction', 'ltr');
      expect(await text.evaluate(gapAtItsRight)).toBeLessThan(2);
    }
  }
  await look(page, 'request-urdu');

  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${council.site}/requests/${reference}?lang=ur`);
  await expect(plain.getByRole('heading', { level: 1 })).toContainText('کام جاری ہے');
  // The pages it leads to are in the language that was chosen before.
  await plain.getByRole('link', { name: 'ای میل یا ٹیکسٹ پیغام سے خبر پائیں' }).click();
  await expect(plain.locator('html')).toHaveAttribute('lang', 'en');
  await plain.close();
});

test('a tracking page in Urdu keeps the words of a request, for the catalogue has none in it', async ({
  page,
  council,
}) => {
  const { reference } = await reported(council);
  await page.goto(`${council.site}/requests/${reference}?lang=cy`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Twll yn y ffordd');
  await page.goto(`${council.site}/requests/${reference}?lang=ur`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pothole');
  await expect(page.getByText('Where in the road is it?')).toBeVisible();
});

/** Between the end of an element's text and the end of its room, in pixels. */
function gapAtItsRight(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return element.getBoundingClientRect().right - range.getBoundingClientRect().right;
}
