import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { neutral, themeCss, themes } from '../src/themes/index.js';
import { chooseFor } from './choose-for.js';
import { clearPage, dressPage, isOutlined, outside, PICTURES } from './browser-page.js';
import { componentStories } from './component-stories.js';
import { hydrateCleanly } from './hydration.js';
import { storiesOf } from './stories.js';

type StoryFile = (typeof componentStories)[number][1];

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** A box that CSS hides is there for `checkVisibility` unless it is asked. */
const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** What Tab stops at, in the order of the page: of radios of one name only the chosen one, or else the first. */
function stops(container: Element): Element[] {
  return [...container.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => {
    if (control.tabIndex < 0 || control.matches(':disabled, [inert] *') || !isVisible(control)) return false;
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
    const group = [
      ...container.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${control.name}"]`),
    ];
    return control === (group.find(({ checked }) => checked) ?? group[0]);
  });
}

/** Lets a component that takes the focus have it. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Words with a box of their own that are cut off, by pixels of height. */
function cutOff(container: Element): string[] {
  return [...container.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.closest('.govuk-visually-hidden, [hidden]') === null)
    .filter((element) => !element.matches('input, select, textarea'))
    .filter(({ clientHeight, scrollHeight }) => clientHeight > 1 && scrollHeight > clientHeight + 1)
    .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowY))
    .map(({ outerHTML }) => outerHTML);
}

/** All stories of a component, one below the other, as a server sends them. */
function gallery(file: StoryFile): HTMLElement {
  const container = document.createElement('div');
  container.style.cssText = 'padding: 15px; display: grid; gap: 20px; grid-template-columns: minmax(0, 1fr)';
  for (const [, element] of storiesOf(file)) {
    const story = document.createElement('div');
    story.innerHTML = renderToString(element);
    container.append(story);
  }
  document.body.style.margin = '0';
  document.body.append(container);
  return container;
}

beforeAll(dressPage);

beforeEach(clearPage);
afterEach(clearPage);

describe.each(componentStories)('%s', (component, file) => {
  it.each(storiesOf(file))(
    '%s: Tab stops at each control in order, and shows where it is',
    async (_, story) => {
      document.body.innerHTML = '<button id="before">Before</button>';
      const { container } = hydrateCleanly(story);
      await settle();
      const expected = stops(container);
      document.getElementById('before')?.focus();
      for (const stop of expected) {
        await userEvent.keyboard('{Tab}');
        expect(document.activeElement, stop.outerHTML).toBe(stop);
        expect(isOutlined(stop), stop.outerHTML).toBe(true);
      }
      await userEvent.keyboard('{Tab}');
      expect(container.contains(document.activeElement)).toBe(false);
    },
  );

  it('fits a window 320 pixels wide, from either side', async () => {
    await page.viewport(320, 700);
    const container = gallery(file);
    await page.screenshot({ path: `${PICTURES}/${component}-320-ltr.png` });
    expect(outside(container, 320)).toEqual([]);
    document.documentElement.dir = 'rtl';
    await page.screenshot({ path: `${PICTURES}/${component}-320-rtl.png` });
    expect(outside(container, 320)).toEqual([]);
  });

  it('keeps all of its words with text twice as large', async () => {
    await page.viewport(1280, 700);
    document.documentElement.style.fontSize = '200%';
    const container = gallery(file);
    await page.screenshot({ path: `${PICTURES}/${component}-200.png` });
    expect(outside(container, 1280)).toEqual([]);
    expect(cutOff(container)).toEqual([]);
  });

  it.each(themes)(
    'is all there while no script has run, in colours a person has chosen for every page, in the looks of $name',
    async (theme) => {
      const looks = document.createElement('style');
      looks.textContent = themeCss(theme);
      document.body.append(looks);
      const container = gallery(file);
      await page.screenshot({ path: `${PICTURES}/${component}-${theme.name}.png` });
      await commands.forceColours(true);
      const name = theme === neutral ? 'forced-colours' : `forced-colours-${theme.name}`;
      await page.screenshot({ path: `${PICTURES}/${component}-${name}.png` });
      const invisible = [...container.querySelectorAll<HTMLElement>(`${CONTROLS}, p, li, dd, td`)].filter(
        (element) => {
          chooseFor(element);
          // A reader opens `details` without a script.
          return !element.matches('[hidden], [type=hidden], details:not([open]) *') && !isVisible(element);
        },
      );
      expect(invisible.map(({ outerHTML }) => outerHTML)).toEqual([]);
    },
  );
});

it('every component has stories', () => {
  expect(componentStories.length).toBe(39);
});
