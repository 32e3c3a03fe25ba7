import { describe, expect, it } from 'vitest';
import { cy } from './cy.js';
import { en } from './en.js';
import { fill } from './fill.js';

/** Every string of a language with the path to it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, member]) => strings(member, `${path}/${key}`));
}

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('languages', () => {
  const welsh = new Map(strings(cy));

  it('has Welsh for every English string, filled in at the same places', () => {
    expect([...welsh.keys()].sort()).toEqual(
      strings(en)
        .map(([path]) => path)
        .sort(),
    );
    for (const [path, text] of strings(en))
      expect({ path, places: places(welsh.get(path) ?? '') }).toEqual({ path, places: places(text) });
  });

  it('is Welsh and not English left behind', () => {
    const same = strings(en).filter(([path, text]) => welsh.get(path) === text);
    expect(same.map(([path]) => path)).toEqual(['/dir', '/dates/am', '/dates/pm', '/questions/quoted']);
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
