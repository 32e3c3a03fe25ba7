import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { type StylePart } from '../scripts/style-parts.mjs';
import './browser-page.js';
import { storiesOf } from './stories.js';

const components = Object.entries(
  import.meta.glob<Parameters<typeof storiesOf>[0]>('../src/*/*.stories.tsx', { eager: true }),
).map(([path, file]): [string, Parameters<typeof storiesOf>[0]] => [path.split('/')[2] ?? path, file]);

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

/** A document with this style sheet, in a frame of its own. */
function framed(css: string, html: string): Window {
  const frame = document.createElement('iframe');
  frame.width = '900';
  document.body.append(frame);
  const view = frame.contentWindow;
  if (!view) throw new Error('The frame has no window');
  view.document.write(
    `<!doctype html><html class="govuk-template"><style>${css}</style><body class="govuk-template__body">${html}`,
  );
  view.document.close();
  return view;
}

/** Where two style sheets draw the same elements differently, before and after them included. */
function differences(html: string, one: string, other: string): string[] {
  const [first, second] = [framed(one, html), framed(other, html)];
  const twins = [...second.document.body.querySelectorAll('*')];
  return [...first.document.body.querySelectorAll('*')].flatMap((element, place) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const twin = twins[place];
      if (!twin) throw new Error('The two documents differ');
      const [mine, theirs] = [first.getComputedStyle(element, pseudo), second.getComputedStyle(twin, pseudo)];
      if (mine.cssText !== '' && mine.cssText === theirs.cssText) return [];
      return [...mine]
        .filter((property) => mine.getPropertyValue(property) !== theirs.getPropertyValue(property))
        .map((property) => `${element.outerHTML.slice(0, 80)}${pseudo ?? ''} ${property}`);
    }),
  );
}

describe.each(components)('the parts for %s', (component, file) => {
  it('make it look as the whole style sheet does', () => {
    const html = storiesOf(file)
      .map(([, element]) => renderToString(element))
      .join('');
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
