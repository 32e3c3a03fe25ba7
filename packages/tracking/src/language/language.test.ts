import { describe, expect, it } from 'vitest';
import { cy } from './cy.js';
import { en } from './en.js';
import { fill } from './fill.js';
import { ur } from './ur.js';

/** Every string of a language with the path to it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, member]) => strings(member, `${path}/${key}`));
}

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('languages', () => {
  const others = { Welsh: new Map(strings(cy)), Urdu: new Map(strings(ur)) };

  it.each(Object.entries(others))(
    'has %s for every English string, filled in at the same places',
    (_name, translated) => {
      expect([...translated.keys()].sort()).toEqual(
        strings(en)
          .map(([path]) => path)
          .sort(),
      );
      for (const [path, text] of strings(en))
        expect({ path, places: places(translated.get(path) ?? '') }).toEqual({ path, places: places(text) });
    },
  );

  it.each([
    ['Welsh', others.Welsh, ['/dir', '/dates/am', '/dates/pm', '/questions/quoted']],
    ['Urdu', others.Urdu, ['/questions/quoted']],
  ])('is %s and not English left behind', (_name, translated, alike) => {
    const same = strings(en).filter(([path, text]) => translated.get(path) === text);
    expect(same.map(([path]) => path)).toEqual(alike);
  });

  it('never calls an ending fixed that is not', () => {
    const { fixed: _fixed, ...others } = en.outcomes;
    for (const { label } of Object.values(others)) expect(label).toMatch(/^Closed/);
  });

  it('crosses from a server to a browser as data', () => {
    expect(JSON.parse(JSON.stringify(cy))).toEqual(cy);
  });
});

describe('fill', () => {
  it('fills in what it has and leaves the rest to be seen', () => {
    expect(fill('by {date}, {who}', { date: 'Friday' })).toBe('by Friday, {who}');
  });

  it('puts in what people wrote as it is', () => {
    expect(fill('News: {text}', { text: 'costs $& {text}' })).toBe('News: costs $& {text}');
  });
});
