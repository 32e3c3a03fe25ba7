import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { example, test } from './catalogue-site.js';

const INDEX = fileURLToPath(new URL('../apps/catalogue/storybook-static/index.json', import.meta.url));

interface Entry {
  id: string;
  type: string;
  title: string;
}

/** The pages of the built catalogue that hold guidance: its own, and each component's. */
const pages = guidancePages();

function guidancePages(): Entry[] {
  if (!existsSync(INDEX)) throw new Error('Build the catalogue first: npm run build');
  const { entries } = JSON.parse(readFileSync(INDEX, 'utf8')) as { entries: Record<string, Entry> };
  return Object.values(entries).filter(({ type }) => type === 'docs');
}

test('every page of guidance is for everyone', async ({ page, catalogue }) => {
  test.setTimeout(900_000);
  expect(pages.length).toBeGreaterThan(50);
  // One window for all of them, which keeps what they share.
  for (const { id, title } of pages) {
    await page.goto(`${catalogue}/iframe.html?id=${id}&viewMode=docs`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    // Each example is checked by itself, in every theme; together they repeat each other's ids, landmarks and headings.
    await page.addStyleTag({ content: '.docs-story, .ckc-anatomy__example { display: none !important; }' });
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      // A page in Storybook's frame has no landmarks of its own.
      .disableRules(['region', 'landmark-one-main'])
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const faults = violations.map(
      ({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect.soft(faults, title).toEqual([]);
  }
});

test.describe('above an example', () => {
  test('a theme changes colours, typeface, shape and logo', async ({ page, catalogue }) => {
    const looks = async (theme: string) => {
      await page.goto(`${catalogue}${example('patterns-question-page--one-question', `theme:${theme}`)}`);
      const style = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(element);
            return {
              backgroundColor,
              borderRadius,
              fontFamily,
              logo: getComputedStyle(element, '::before').content,
            };
          });
      const [button, header, name] = [
        await style('.govuk-button'),
        await style('.govuk-generic-header'),
        await style('.govuk-generic-header__homepage-link'),
      ];
      return [
        button.backgroundColor,
        button.borderRadius,
        button.fontFamily,
        header.backgroundColor,
        name.logo,
      ];
    };
    const [neutral, saltmere, thornbeck] = [
      await looks('neutral'),
      await looks('saltmere'),
      await looks('thornbeck'),
    ];
    expect([neutral[1], saltmere[1], thornbeck[1]]).toEqual(['0px', '24px', '0px']);
    expect([neutral[3], saltmere[3], thornbeck[3]]).toEqual([
      'rgb(47, 62, 70)',
      'rgb(255, 255, 255)',
      'rgb(29, 59, 42)',
    ]);
    expect(neutral[4]).toBe('none');
    for (const place of [0, 2]) {
      expect(new Set([neutral[place], saltmere[place], thornbeck[place]]).size).toBe(3);
    }
    expect([saltmere[4], thornbeck[4]]).toEqual([
      expect.stringContaining('url("data:image/svg'),
      expect.stringContaining('url("data:image/svg'),
    ]);
  });

  test('“without scripts” shows what the server sends, and nothing in it runs', async ({
    page,
    catalogue,
  }) => {
    await page.goto(`${catalogue}${example('components-accordion--default', 'scripts:off')}`);
    const frame = page.frameLocator('iframe[title="The example without scripts"]');
    await expect(frame.locator('.govuk-accordion__section-content').first()).toBeVisible();
    await expect(frame.getByRole('button', { name: /Show all|Hide all/ })).toHaveCount(0);
    const sandbox = await page.locator('iframe').getAttribute('sandbox');
    expect(sandbox).not.toContain('allow-scripts');

    await page.goto(`${catalogue}${example('components-accordion--default')}`);
    await expect(page.getByRole('button', { name: /Show all|Hide all/ })).toBeVisible();
  });

  test('“the reader’s own colours” leaves the page’s colours out', async ({ page, catalogue }) => {
    await page.goto(`${catalogue}${example('components-tag--default', 'colours:forced')}`);
    const tag = page.locator('.govuk-tag').first();
    await expect(tag).toHaveCSS('color', 'rgb(255, 255, 255)');
    await expect(tag).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    // The components' own rule for that case.
    await expect(tag).toHaveCSS('font-weight', '700');
    await expect(page.locator('.ckc-forced')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  });
});

test.describe('a component’s page', () => {
  test.beforeEach(async ({ page, catalogue }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.goto(`${catalogue}/iframe.html?id=components-button--guidance&viewMode=docs`);
  });

  test('has the code of each state in React and in Nunjucks', async ({ page }) => {
    const state = page.locator('.ckc-state', { hasText: 'Disabled' }).first();
    await state.getByText('Code: React and Nunjucks').click();
    await expect(state).toContainText("import { Button } from '@councilkit/react/button'");
    await expect(state).toContainText('<Button disabled>Send report</Button>');
    await expect(state).toContainText('{{ govukButton({');
    const closed = page.locator('.ckc-state summary');
    expect(await closed.count()).toBe(8);
  });

  test('has each example of GOV.UK Frontend’s in both, and is for everyone', async ({ page }) => {
    await page.locator('.ckc-calls summary', { hasText: 'Disabled' }).first().click();
    const ways = page.locator('.ckc-calls');
    await expect(ways).toContainText('{{ govukButton({');
    await expect(ways).toContainText("import { Button } from '@councilkit/react/button'");
    const { violations } = await new AxeBuilder({ page }).include('.ckc-calls').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });

  test('says what a screen reader says, what was tested and what changed, and lists it all beside it', async ({
    page,
  }) => {
    await expect(page.locator('.ckc-aloud')).toContainText('button, Send report');
    await expect(page.locator('.ckc-tested')).toContainText(
      'All 38 examples that GOV.UK Frontend 6.6.0 publishes',
    );
    await expect(page.locator('.ckc-changes')).toContainText('6.4.0');
    const contents = page
      .getByRole('navigation', { name: 'On this page' })
      .or(page.locator('.sbdocs-toc--custom'));
    for (const heading of ['Anatomy', 'In every state', 'How it reads aloud', 'From Nunjucks', 'Changes'])
      await expect(contents.first()).toContainText(heading);
  });
});

test('each component is taken apart, and each part is found in its example', async ({ page, catalogue }) => {
  test.setTimeout(180_000);
  // A hook draws nothing of its own to take apart.
  const components = pages.filter(({ id }) => /^(components|tracking(?!-hooks))-/.test(id));
  expect(components.length).toBeGreaterThanOrEqual(46);
  for (const { id, title } of components) {
    await page.goto(`${catalogue}/iframe.html?id=${id}&viewMode=docs`);
    const parts = page.locator('.ckc-anatomy__parts > li');
    await expect(parts.first(), title).toBeVisible();
    await expect(page.locator('.ckc-anatomy__mark'), title).toHaveCount(await parts.count());
  }
});

test('what asks for something is there in Welsh, with its example’s own words', async ({
  page,
  catalogue,
}) => {
  await page.goto(`${catalogue}${example('components-radios--revealing-more', 'language:cy')}`);
  await expect(page.getByRole('radio')).toHaveCount(3);
  await page.getByRole('radio', { name: 'E-bost' }).check();
  await expect(page.getByLabel('Cyfeiriad e-bost')).toBeVisible();
  // Errors that a component hands to others.
  await page.goto(`${catalogue}${example('components-error-summary--with-form-errors', 'language:cy')}`);
  await expect(page.getByRole('alert')).toContainText('Rhowch god post lleoliad y broblem');
  await expect(page.locator('#postcode-error')).toHaveText('Gwall: Rhowch god post lleoliad y broblem');
  // An example with something of its own around it.
  await page.goto(`${catalogue}${example('components-button--on-dark-background', 'language:cy')}`);
  await expect(page.getByRole('button', { name: 'Rhoi gwybod am broblem' })).toBeVisible();
});

test('every pattern is there in Welsh', async ({ page, catalogue }) => {
  const { entries } = JSON.parse(readFileSync(INDEX, 'utf8')) as { entries: Record<string, Entry> };
  const patterns = Object.values(entries).filter(
    ({ id, type }) => type === 'story' && id.startsWith('patterns-'),
  );
  expect(new Set(patterns.map(({ title }) => title)).size).toBe(6);
  for (const { id } of patterns) {
    await page.goto(`${catalogue}${example(id, 'language:cy')}`);
    await expect(page.locator('[lang=cy]').first(), id).toBeVisible();
    await expect(page.getByRole('link', { name: 'Rhoi gwybod am broblem' }), id).toHaveCount(1);
    const words = await page.locator('main').innerText();
    // What a resident wrote stays as it was written.
    const english = words
      .replaceAll(/Deep hole.*round it\./g, '')
      .match(/\b(the|and|you|your|will|have|what|with)\b/gi);
    expect(english, `${id}: ${words}`).toBeNull();
  }
});
