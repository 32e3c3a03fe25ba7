import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { adapterOf } from './adapters.js';
import { fixturesReport } from './fixtures-report.js';
import { govukComponents, govukFixtures } from './govuk-fixtures.js';

describe('the report of `pnpm fixtures`', () => {
  it('counts what is rendered, names what is not, and knows a component that is not there', () => {
    const report = fixturesReport((component) => {
      if (component === 'button') return undefined;
      const adapter = adapterOf(component);
      return component === 'tag' && adapter
        ? { ...adapter, fromMacro: () => createElement<Record<string, unknown>>('strong', null, 'alpha') }
        : adapter;
    });
    const [buttons, tags] = [govukFixtures('button'), govukFixtures('tag')];
    const lines = report.split('\n');
    expect(lines).toHaveLength(govukComponents.length + 2);
    expect(lines.at(-1)).toBe(`${725 - buttons.length - tags.length}/725`);
    const lineOf = (component: string) => lines.find((line) => line.split(' ')[0] === component);
    expect(lineOf('button')).toMatch(new RegExp(`^button +0/${buttons.length} \\(not built\\)$`));
    const names = tags.map(({ name }) => name).join('; ');
    expect(lineOf('tag')?.replace(/ +/, ' ')).toBe(`tag 0/${tags.length} ${names}`);
    expect(lineOf('details')).toMatch(/^details +(\d+)\/\1$/);
  }, 60_000);
});
