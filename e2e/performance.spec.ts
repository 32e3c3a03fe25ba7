import { expect, test } from './council.js';
import { type Council } from './open-council.js';
import { look, lookInForcedColours } from './look.js';
import { expectHeading } from './report-journey.js';

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('anybody reads how well the council does, and what each figure means', async ({ page, council }) => {
      await importYear(council, `a year ${String(javaScriptEnabled)}`);
      await page.goto(council.site);
      await page.getByRole('link', { name: 'How well we do' }).click();
      await expectHeading(page, 'How well we do');
      await expect(page.getByRole('heading', { name: 'Digital take-up' })).toBeVisible();
      await expect(page.getByText('Requests submitted on the web, divided by all requests.')).toBeVisible();
      const month = page.getByRole('table', { name: 'Promises kept, month by month' });
      await expect(month.getByRole('row')).toHaveCount(13);
      await page.goto(`${council.site}/performance?lang=cy`);
      await expectHeading(page, 'Pa mor dda rydym yn gwneud');
      await expect(page.getByRole('heading', { name: 'Defnydd digidol' })).toBeVisible();
      await expect(page.getByRole('rowheader', { name: 'Ffyrdd a phalmentydd' })).toBeVisible();
      if (javaScriptEnabled) await look(page, 'performance-welsh');
    });
  });
}

test('the page of figures is accessible, and is to be read in forced colours', async ({ page, council }) => {
  await importYear(council, 'a year in forced colours');
  await page.goto(`${council.site}/performance`);
  await look(page, 'performance');
  await lookInForcedColours(page, 'performance');
  const bar = page.locator('.ck-kpi-chart__bar rect').first();
  const [fill, paper] = await bar.evaluate((shape) => [
    getComputedStyle(shape).fill,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(fill).not.toBe(paper);
});

const DAY_MS = 24 * 60 * 60 * 1000;

/** So that there is something to count. */
async function importYear(council: Council, source: string): Promise<void> {
  await council.supplier.imports.create({
    source,
    requests: Array.from({ length: 12 }, (_, index) => old(index)),
  });
}

/** One that was closed a while ago, in time or late. */
function old(index: number) {
  const submitted = Date.now() - (index * 20 + 10) * DAY_MS;
  const day = (days: number) => new Date(submitted + days * DAY_MS).toISOString();
  return {
    sourceRequestId: `old-${index}`,
    serviceCode: 'pothole',
    serviceName: 'Pothole',
    channel: index % 3 === 0 ? ('phone' as const) : ('web' as const),
    submittedAt: day(0),
    expectedOn: day(5).slice(0, 10),
    events: [
      {
        status: 'closed',
        outcome: 'fixed' as const,
        publicText: 'Filled',
        actor: { kind: 'council' as const },
        occurredAt: day(index % 4 === 0 ? 9 : 3),
      },
    ],
  };
}
