import { expect } from '@playwright/test';
import { example, test } from './catalogue-site.js';

/** One example of each kind of thing that forced colours change. */
const EXAMPLES = [
  'components-button--grouped',
  'components-checkboxes--with-error',
  'components-details--open',
  'components-error-summary--default',
  'components-notification-banner--with-more-to-say',
  'components-summary-list--card',
  'components-task-list--default',
  'patterns-tracking-page--under-way',
];

/** The colours that a browser forces, as the menu's approximation has them. */
const OURS: Readonly<Record<string, string>> = {
  Canvas: 'rgb(0, 0, 0)',
  CanvasText: 'rgb(255, 255, 255)',
  LinkText: 'rgb(128, 128, 255)',
  ButtonText: 'rgb(255, 238, 50)',
  GrayText: 'rgb(166, 166, 166)',
  Highlight: 'rgb(214, 180, 253)',
};

/** The colour of each element's text, ground and border, and the browser's own colours by name. */
function coloursOf(root: Element) {
  const probe = document.body.appendChild(document.createElement('i'));
  const names = ['Canvas', 'CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'Highlight'];
  const palette = names.map((name): [string, string] => {
    probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  const elements = [...root.querySelectorAll('*')].map((element) => {
    const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
    return [color, backgroundColor, borderTopWidth === '0px' ? '' : borderTopColor];
  });
  return { palette: Object.fromEntries(palette), elements };
}

test('“the reader’s own colours” are nearly those that a browser forces', async ({ page, catalogue }) => {
  test.setTimeout(120_000);
  let compared = 0;
  const differing: string[] = [];
  for (const id of EXAMPLES) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(`${catalogue}${example(id)}`);
    const real = await page.locator('.govuk-template__body').evaluate(coloursOf);
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
    await page.goto(`${catalogue}${example(id, 'colours:forced')}`);
    const ours = await page.locator('.ckc-forced').evaluate(coloursOf);
    expect(ours.elements.length, id).toBe(real.elements.length);
    const named = (palette: Readonly<Record<string, string>>, colour: string) =>
      Object.keys(palette).filter((name) => palette[name] === colour);
    for (const [index, colours] of real.elements.entries()) {
      for (const [which, colour] of colours.entries()) {
        const other = ours.elements[index]?.[which] ?? '';
        const [forced, drawn] = [named(real.palette, colour), named(OURS, other)];
        compared += 1;
        const isSame = forced.length > 0 ? drawn.some((name) => forced.includes(name)) : colour === other;
        if (!isSame)
          differing.push(`${id}: ${colour} (${forced.join('/')}) is ${other} (${drawn.join('/')})`);
      }
    }
  }
  expect(compared).toBeGreaterThan(500);
  expect(differing.length / compared, differing.join('\n')).toBeLessThan(0.02);
});
