import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { StylePart } from '../scripts/style-parts.mjs';
import './browser-page.js';
import { differences } from './drawn-alike.js';
import { componentStories, markupOf } from './component-stories.js';

let whole = '';
let parts: StylePart[] = [];

afterEach(() => document.body.replaceChildren());

beforeAll(async () => {
  ({ whole, parts } = await commands.styleParts());
});

/** What the command gives for these components: the parts they need, in the order of the whole. */
function sheetFor(names: readonly string[]): string {
  const wanted = new Set([
    'base',
    ...names,
    ...parts.filter(({ name }) => names.includes(name)).flatMap(({ needs }) => needs),
  ]);
  return parts
    .filter(({ name }) => wanted.has(name))
    .map(({ css }) => css)
    .join('');
}

describe.each(componentStories)('the parts for %s', (component, file) => {
  it('make it look as the whole style sheet does', () => {
    const html = markupOf(file);
    const classes = new Set(
      [...html.matchAll(/\bgovuk-([a-z]+(?:-[a-z]+)*)/g)].map(([, block]) =>
        block === 'input' ? 'text-input' : block,
      ),
    );
    // A story puts other components inside, as whoever uses the component would name them too.
    const others = parts.map(({ name }) => name).filter((name) => classes.has(name));
    expect(differences(html, whole, sheetFor([component, ...others]))).toEqual([]);
  });
});

it('a page of five components needs less than half of the bytes', () => {
  const five = sheetFor(['button', 'error-summary', 'generic-header', 'radios', 'text-input']);
  expect(five.length).toBeLessThan(whole.length / 2);
});
