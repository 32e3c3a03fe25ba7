import { expect, test } from './council.js';
import { API_KEY } from './open-council.js';
import { look } from './look.js';
import { begin, describePothole, expectHeading, goOn, pothole } from './report-journey.js';
import { plainPicture } from './tiles.js';

const PHOTO = { name: 'hole.png', mimeType: 'image/png', buffer: plainPicture() };

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a resident finds an address by its street, and hears of a report near it', async ({
      page,
      council,
    }) => {
      const location = { addressText: 'Outside 9 Mill Lane', point: { lat: 53.01712, long: -1.7312 } };
      const known = await council.supplier.requests.create({
        serviceCode: 'pothole',
        description: 'A hole as wide as the lane',
        answers: { place: 'carriageway', size: 'larger' },
        location,
      });
      await council.supplier.requests.create({
        ...{ serviceCode: 'street-light', description: 'A lamp that flickers', location },
        answers: { fault: 'flickering' },
      });
      await page.goto(`${council.site}/report/pothole`);
      await begin(page);
      await page.getByLabel('Postcode or street name').fill('mill lane');
      await page.keyboard.press('Enter');
      await page
        .getByLabel('Choose the nearest address')
        .selectOption({ label: '10 Mill Lane, Exampleton (demonstration)' });
      await goOn(page);
      await expectHeading(page, 'Has it been reported already?');
      await expect(page.getByText('A hole as wide as the lane').first()).toBeVisible();
      // Something else at the same place is not it.
      await expect(page.getByText('A lamp that flickers')).toHaveCount(0);
      if (javaScriptEnabled) await look(page, 'report-nearby');
      const near = page.getByRole('listitem').filter({ hasText: known.reference });
      await expect(near).toContainText('Pothole');
      await page.goto(`${page.url()}?lang=cy`);
      await expect(near).toContainText('Twll yn y ffordd');
      await expect(near).not.toContainText('Pothole');
      await page.goto(page.url().replace('lang=cy', 'lang=en'));
      await page.getByRole('button', { name: 'No, report a new problem' }).click();
      await expectHeading(page, 'Where in the road is it?');
      await page.goBack();
      await page.getByRole('link', { name: `Follow this report: ${known.reference}` }).click();
      await expect(page).toHaveURL(`${council.site}/requests/${known.reference}`);
    });

    test('a postcode that is in no gazetteer is said kindly', async ({ page, council }) => {
      await page.goto(`${council.site}/report/pothole/where`);
      await page.getByLabel('Postcode or street name').fill('ZZ99 9ZZ');
      await page.getByRole('button', { name: 'Find address' }).click();
      await expect(page.getByText('No addresses found for “ZZ99 9ZZ”')).toBeVisible();
      await page.getByLabel('Describe the place').fill('By the bridge');
      await goOn(page);
      await expectHeading(page, 'Where in the road is it?');
    });

    test('photos go with what they show, and can be taken back', async ({ page, council }) => {
      await page.goto(`${council.site}/report/pothole/photos`);
      await page.getByLabel('Choose photos').setInputFiles(PHOTO);
      await page.getByLabel('What does the photo show?').fill('A hole before a crossing');
      if (javaScriptEnabled) await look(page, 'report-photos-chosen');
      await page.getByRole('button', { name: 'Add photos' }).click();
      await expect(page.getByRole('list', { name: 'Photos added' })).toContainText(
        'A hole before a crossing',
      );
      // Kept with the report, not with the page.
      await page.reload();
      await expect(page.getByRole('list', { name: 'Photos added' })).toContainText(
        'A hole before a crossing',
      );
      if (javaScriptEnabled) await look(page, 'report-photos-added');
      const name = javaScriptEnabled ? 'Photo 1' : 'hole.png';
      await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
      // A second one, beside the first.
      await page.getByLabel('Choose photos').setInputFiles(PHOTO);
      await page.getByLabel('What does the photo show?').fill('The whole road');
      await page.getByRole('button', { name: 'Add photos' }).click();
      const added = page.getByRole('list', { name: 'Photos added' }).getByRole('listitem');
      await expect(added).toHaveCount(2);
      // What was added is not sent a second time with the page.
      await expect(page.getByLabel('Choose photos')).toHaveJSProperty('files.length', 0);
      await page.reload();
      await expect(added).toHaveCount(2);
      await page
        .getByRole('button', { name: /^Remove / })
        .first()
        .click();
      await expect(added).toHaveCount(1);
      await expect(added).toContainText('The whole road');
      await page.getByRole('button', { name: /^Remove / }).click();
      await expect(added).toHaveCount(0);
    });

    test('photos that were chosen and not added leave with the page, and with the report', async ({
      page,
      council,
    }) => {
      await page.goto(`${council.site}/report/pothole`);
      await begin(page);
      await page.getByLabel('Describe the place').fill('By the bridge');
      await goOn(page);
      await page.getByLabel('Where cars drive').check();
      await goOn(page);
      await page.getByLabel('Smaller than a dinner plate').check();
      await goOn(page);
      await expectHeading(page, /Describe the problem/);
      await goOn(page);
      await expectHeading(page, /Add photos/);
      await page.getByLabel('Choose photos').setInputFiles(PHOTO);
      await page.getByLabel('What does the photo show?').fill('A hole before a crossing');
      await goOn(page);
      await expectHeading(page, /Your contact details/);
      await goOn(page);
      await expect(page.getByText('A hole before a crossing')).toBeVisible();
      await page.getByRole('button', { name: 'Send report' }).click();
      await expectHeading(page, 'Report sent');
      const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())?.[0] ?? '';
      const { attachments } = await council.supplier.requests.get(reference);
      expect(attachments?.map(({ altText }) => altText)).toEqual(['A hole before a crossing']);
    });

    test('what is no photo is refused in a sentence', async ({ page, council }) => {
      await page.goto(`${council.site}/report/pothole/photos`);
      await page.getByLabel('Choose photos').setInputFiles({
        name: 'notes.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('a hole'),
      });
      await goOn(page);
      await expect(page.getByRole('alert')).toContainText('notes.txt must be a photo or a PDF');
      await expect(page).toHaveTitle(/^Error: /);
      // One that says it is a picture, and is none.
      const broken = { ...PHOTO, buffer: Buffer.from('a hole') };
      await page.getByLabel('Choose photos').setInputFiles(broken);
      await page.getByRole('button', { name: 'Add photos' }).click();
      await expect(
        page.getByText('hole.png must be a photo or a PDF that can be opened').first(),
      ).toBeVisible();
    });

    test('whoever sends a private report gets its reference, and nobody else gets anything', async ({
      page,
      council,
      browser,
    }) => {
      const service = {
        ...{
          code: 'needles-at-home',
          name: 'Needles at a home',
          description: '',
          group: 'Private',
          keywords: [],
        },
        ...{ location: 'none', contact: 'none', phase: 'live', promise: null, supplier: null },
        ...{ emergencyNotice: null, visibility: 'private', questions: [] },
      };
      const imported = await fetch(`${council.service.url}/v1/imports`, {
        method: 'POST',
        headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify({ source: 'journey', services: [service] }),
      });
      expect(imported.ok).toBe(true);
      await page.goto(`${council.site}/report/needles-at-home/description`);
      await page.getByLabel(/Describe the problem/).fill('In the hall');
      await goOn(page);
      await expectHeading(page, /Add photos/);
      await goOn(page);
      await expect(page.getByText('This report is private')).toBeVisible();
      await page.getByRole('button', { name: 'Send report' }).click();
      await expectHeading(page, 'Report sent');
      await expect(page.getByText('Your report is private')).toBeVisible();
      if (javaScriptEnabled) await look(page, 'sent-private');
      const stranger = await browser.newPage();
      expect((await stranger.goto(page.url()))?.status()).toBe(404);
      await stranger.close();
    });
  });
}

test('photos that the service has let go are asked for again, and nothing else is lost', async ({
  page,
  council,
}) => {
  await page.goto(`${council.site}/report/pothole`);
  await begin(page);
  await describePothole(page);
  await expectHeading(page, 'Check your answers before sending');
  await page.goto(`${council.site}/report/pothole/photos?change=1`);
  const uploaded = page.waitForResponse((answer) => answer.url().endsWith('/photos/attachments'));
  await page.getByLabel('Choose photos').setInputFiles(PHOTO);
  await page.getByLabel('What does the photo show?').fill('A hole before a crossing');
  await page.getByRole('button', { name: 'Add photos' }).click();
  // As the contract has it.
  const { id, altText } = (await (await uploaded).json()) as { id: string; altText: string | null };
  expect(altText).toBe('A hole before a crossing');
  await expect(page.getByRole('list', { name: 'Photos added' })).toContainText('A hole before a crossing');
  await goOn(page);
  await expectHeading(page, 'Check your answers before sending');
  // Gone with another report, it is as gone as one that was kept for a day.
  await council.supplier.requests.create({
    serviceCode: 'pothole',
    answers: { place: 'carriageway', size: 'plate' },
    location: { addressText: 'Elsewhere' },
    attachmentIds: [id],
  });
  await page.getByRole('button', { name: 'Send report' }).click();
  await expect(page).toHaveTitle(/^Error: /);
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('Add your photos again');
  await expect(page.getByText('A hole before a crossing')).toHaveCount(0);
  await look(page, 'report-check-photos-gone');
  await expect(page.getByText(pothole.description).first()).toBeVisible();
  await expect(page.getByText(pothole.email).first()).toBeVisible();
  await summary.getByRole('link', { name: /^Add your photos again/ }).click();
  await expectHeading(page, /Add photos/);
  await goOn(page);
  await expectHeading(page, 'Check your answers before sending');
  await page.getByRole('button', { name: 'Send report' }).click();
  await expectHeading(page, 'Report sent');
});

test('a map can be opened, moved with the keyboard, and left alone', async ({ page, council, tiles }) => {
  await page.goto(`${council.site}/report/pothole`);
  await begin(page);
  expect(tiles.served()).toBe(0);
  await page.getByText('Show the place on a map (optional)').click();
  const map = page.getByRole('application', { name: /The pin in the middle/ });
  await expect(map.locator('.leaflet-tile-loaded').first()).toBeAttached();
  expect(tiles.served()).toBeGreaterThan(0);
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/The pin is at 53\.\d+, -1\.\d+/)).toBeVisible();
  await look(page, 'report-where-map');
  // Taken back, and put where the map is once more.
  await page.getByRole('button', { name: 'Remove the pin' }).click();
  await expect(page.getByText('No place is marked on the map.')).toBeVisible();
  await map.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(/The pin is at 53\.\d+, -1\.\d+/)).toBeVisible();
  await goOn(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Where is it?');
});

test('a place in another council’s area is said kindly, with the way to that council', async ({
  page,
  council,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 51.5, longitude: -0.12, accuracy: 15 });
  await page.goto(`${council.site}/report/pothole`);
  await begin(page);
  await page.getByRole('button', { name: 'Use my location' }).click();
  await expect(page.getByText('We have your location, to within about 15 metres.')).toBeVisible();
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('Choose a place in the area of Riverside Council');
  await expect(page.getByRole('link', { name: 'Find the council for that place' })).toBeVisible();
  await look(page, 'report-where-outside');
});
