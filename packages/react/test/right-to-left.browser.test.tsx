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
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const [from, to] = dir === 'ltr' ? [left, right] : [width - right, width - left];
        return `${element.outerHTML.slice(0, 60)} ${[from, to, top, bottom].map((edge) => Math.round(edge)).join(' ')}`;
      })
  );
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
