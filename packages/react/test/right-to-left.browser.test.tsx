import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import './browser-page.js';
import { componentStories, markupOf } from './component-stories.js';
import { differences, framed } from './drawn-alike.js';

let whole = '';
let leftToRight = '';

beforeAll(async () => {
  ({ whole, leftToRight } = await commands.styleParts());
});

afterEach(() => document.body.replaceChildren());

/** Letters that join no line and have no side, so that a line is as wide either way. */
const EVEN = 'o';

/** The boxes of a page, from its nearer edge in the direction of reading. Lines of text are left to the browser. */
function boxes(html: string, dir: 'ltr' | 'rtl'): string[] {
  const view = framed(whole, html, dir);
  const page = view.document;
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    texts.currentNode.textContent = (texts.currentNode.textContent ?? '').replace(/\S/g, EVEN);
  const width = page.documentElement.clientWidth;
  return (
    [...page.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.closest('.govuk-visually-hidden') === null && element.getClientRects().length > 0,
      )
      // A word's place in its line is the browser's to find, and a drawing stays as it is.
      .filter((element) => view.getComputedStyle(element).display !== 'inline' && !element.matches('svg *'))
      .flatMap((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const [from, to] = dir === 'ltr' ? [left, right] : [width - right, width - left];
        const name = element.outerHTML.slice(0, 60);
        return [
          `${name} ${[from, to, top, bottom].map((edge) => Math.round(edge)).join(' ')}`,
          ...['::before', '::after'].flatMap((pseudo) =>
            placed(view.getComputedStyle(element, pseudo), dir, name),
          ),
        ];
      })
  );
}

/** How far what is drawn before or after an element, and put somewhere, stands from the nearer and the farther edge. */
function placed(
  { content, position, left, right }: CSSStyleDeclaration,
  dir: 'ltr' | 'rtl',
  name: string,
): string[] {
  if (content === 'none' || position !== 'absolute') return [];
  const edges = dir === 'ltr' ? [left, right] : [right, left];
  return [`${name} ${content} ${edges.map((edge) => Math.round(parseFloat(edge))).join(' ')}`];
}

describe.each(componentStories)('%s', (_, file) => {
  it('is drawn from left to right as GOV.UK Frontend draws it', () => {
    expect(differences(markupOf(file), leftToRight, whole)).toEqual([]);
  });

  it('is drawn from right to left as its mirror image', () => {
    const html = markupOf(file);
    expect(boxes(html, 'rtl')).toEqual(boxes(html, 'ltr'));
  });
});

/** What is drawn of one component in each direction. */
function drawnOf(component: string): [ltr: Window, rtl: Window] {
  const html =
    componentStories.filter(([name]) => name === component).map(([, file]) => markupOf(file))[0] ?? '';
  return [framed(whole, html, 'ltr'), framed(whole, html, 'rtl')];
}

function styleIn(view: Window, selector: string, pseudo?: string): CSSStyleDeclaration {
  const element = view.document.querySelector(selector);
  if (!element) throw new Error(`Nothing is ${selector}`);
  return view.getComputedStyle(element, pseudo);
}

// No box says so: these are drawn by a turn, a mirror or a cut.
describe('what points somewhere points the other way', () => {
  it.each([
    ['back-link', '.govuk-back-link'],
    ['breadcrumbs', '.govuk-breadcrumbs__list-item + .govuk-breadcrumbs__list-item'],
  ])('the arrow of %s', (component, selector) => {
    // Two borders that meet at the top right, turned: this is how far right that corner comes.
    const corners = drawnOf(component).map((view) => {
      const { a, c } = new DOMMatrix(styleIn(view, selector, '::before').transform);
      return Math.round((a - c) * 100);
    });
    expect(Math.abs(corners[0] ?? 0)).toBe(141);
    expect(corners[1]).toBe(-(corners[0] ?? 0));
  });

  it.each([
    ['pagination', '.govuk-pagination__icon'],
    ['button', '.govuk-button__start-icon'],
  ])('the icon of %s', (component, selector) => {
    const widths = drawnOf(component).map(
      (view) => new DOMMatrix(styleIn(view, selector).transform.replace('none', '')).a,
    );
    expect(widths).toEqual([1, -1]);
  });

  it('the mark of details', () => {
    const tips = drawnOf('details').map(
      (view) =>
        /polygon\([^,]+, ([\d.]+)/.exec(
          styleIn(view, '.govuk-details:not([open]) .govuk-details__summary', '::before').clipPath,
        )?.[1],
    );
    expect(tips).toEqual(['100', '0']);
  });

  it.each([['.govuk-checkboxes__label'], ['.govuk-checkboxes--small .govuk-checkboxes__label']])(
    'but the tick of %s is the same tick',
    (selector) => {
      const [leftToRight, rightToLeft] = drawnOf('checkboxes').map((view) => {
        const tick = styleIn(view, selector, '::after');
        return [tick.transform, tick.borderLeftWidth, tick.borderBottomWidth, tick.borderRightWidth];
      });
      expect(rightToLeft).toEqual(leftToRight);
    },
  );
});
