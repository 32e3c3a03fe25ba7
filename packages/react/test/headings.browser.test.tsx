import { afterEach, beforeAll, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import './browser-page.js';
import { componentStories, markupOf } from './component-stories.js';
import { framed } from './drawn-alike.js';

const THEME = ":root { --council-heading-font-family: 'Of Headings'; --council-heading-weight: 800; }";
/** GOV.UK Frontend's heading of size m. What is smaller is read with the text around it. */
const HEADING_PX = 24;
/** A reference within a sentence, a sign, and what is only heard. */
const NO_HEADING = 'strong, [aria-hidden], .govuk-visually-hidden';

let whole = '';

beforeAll(async () => {
  ({ whole } = await commands.styleParts());
});

afterEach(() => document.body.replaceChildren());

it.each(componentStories)('%s: what is large and bold is in the typeface of headings', (_, file) => {
  const view = framed(whole + THEME, markupOf(file));
  const others = [...view.document.body.querySelectorAll('*')]
    .filter((element) => !element.matches(NO_HEADING))
    .filter(({ childNodes }) => [...childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
    .filter((element) => {
      const { fontSize, fontWeight, fontFamily } = view.getComputedStyle(element);
      const isHeading = parseFloat(fontSize) >= HEADING_PX && Number(fontWeight) >= 700;
      return isHeading && (Number(fontWeight) !== 800 || !fontFamily.includes('Of Headings'));
    });
  expect(others.map(({ outerHTML }) => outerHTML)).toEqual([]);
});
