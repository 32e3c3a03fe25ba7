import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>;

const SIZES = [
  { width: 375, height: 812 },
  { width: 1280, height: 900 },
];

/** Looks at a page as a checker and as a person: no violation of WCAG, nothing cut off, a picture to look at. */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync('pictures', { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.screenshot({ path: `pictures/${name}-${size.width}.png`, fullPage: true });
    expect(await violationsOf(page), `${name} at ${size.width} px`).toEqual([]);
  }

  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);

  const hasErrors = (await page.locator('.govuk-error-summary').count()) > 0;
  expect(/^(Error|Gwall): /.test(await page.title()), `${name} says in its title that it has errors`).toBe(
    hasErrors,
  );
}

/** What axe holds against a page as it stands, by rule with the markup. */
async function violationsOf(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    // The Design System puts the back link before the main landmark, so that the skip link passes it by.
    .disableRules('region')
    // ARIA has no aria-expanded for a radio. GOV.UK Frontend sets it all the same, because screen readers read it.
    .exclude('input[type="radio"][aria-expanded]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return [
    ...found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ...unseen(found).map((html) => `as good as hidden: ${html}`),
  ];
}

/** Words in the very colour they stand on: axe leaves it to people whether these are hidden on purpose. Here none are. */
function unseen({ incomplete }: Found): string[] {
  const nodes = incomplete.filter(({ id }) => id === 'color-contrast').flatMap((rule) => rule.nodes);
  // What the rule tells of itself, whose type axe leaves open.
  const hasEqual = (data: unknown) =>
    typeof data === 'object' && data !== null && 'messageKey' in data && data.messageKey === 'equalRatio';
  return nodes.filter(({ any }) => any.some(({ data }) => hasEqual(data))).map(({ html }) => html);
}

/** What is chosen is drawn in forced colours in a colour of the system, not in one that is taken away. */
export async function expectSeenAsChosen(choice: Locator): Promise<void> {
  const isSeen = await choice.locator('xpath=following-sibling::label').evaluate((label) => {
    const { opacity, borderInlineStartColor } = getComputedStyle(label, '::after');
    return opacity !== '0' && borderInlineStartColor !== getComputedStyle(document.body).backgroundColor;
  });
  expect(isSeen).toBe(true);
}

/** Looks at a page in the colours that a person chose for all pages: a picture, and no word that they do not see. */
export async function lookInForcedColours(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.screenshot({ path: `pictures/${name}-forced-colours.png`, fullPage: true });
  await page.evaluate(fillLettersAsDrawn);
  const found = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  const tooFaint = found.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
  expect([...tooFaint, ...unseen(found)], `${name} in forced colours`).toEqual([]);
}

/** axe asks what letters are filled with, and is told what the page wrote; they are drawn in the colour that is forced. */
function fillLettersAsDrawn(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *'))
    element.style.setProperty('-webkit-text-fill-color', getComputedStyle(element).color);
}
