import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRelease } from './release.js';
import { changesOfFolders, reportOnFolders, upgradeReport } from './upgrade-report.js';

const folder = mkdtempSync(join(tmpdir(), 'govuk-frontend-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An unpacked package of a version, made of files by their path in it. */
function release(version: string, files: Record<string, unknown>) {
  for (const [path, content] of Object.entries({ ...files, 'package.json': { version } })) {
    const file = join(folder, version, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
  }
  return readRelease(join(folder, version));
}

const example = (name: string, html: string, options = {}) => ({ name, html, options, hidden: false });
const button = 'dist/govuk/components/button';
const tag = 'dist/govuk/components/tag';

const older = release('5.9.0', {
  [`${button}/fixtures.json`]: {
    fixtures: [
      example('default', '<button class="a b">Save</button>'),
      example('disabled', '<button class="a" disabled>Save</button>'),
      example('old', '<button>Old</button>'),
    ],
  },
  [`${button}/macro-options.json`]: [
    { name: 'text', type: 'string' },
    { name: 'size', type: 'string' },
  ],
  [`${tag}/fixtures.json`]: { fixtures: [example('default', '<strong>Alpha</strong>')] },
  [`${tag}/macro-options.json`]: [{ name: 'text', type: 'string' }],
});
const newer = release('5.14.0', {
  [`${button}/fixtures.json`]: {
    fixtures: [
      example('default', '<button class="b a" type="submit">Save</button>'),
      example('disabled', '<button class="a" type="submit" disabled>Save</button>', { disabled: true }),
      example('new', '<button>New</button>'),
    ],
  },
  [`${button}/macro-options.json`]: [
    { name: 'text', type: 'string' },
    { name: 'icon', type: 'object', params: [{ name: 'src', type: 'string' }] },
  ],
  [`${tag}/fixtures.json`]: { fixtures: [example('default', '<strong> Alpha\n</strong>')] },
  [`${tag}/macro-options.json`]: [{ name: 'text', type: 'string' }],
  'dist/govuk/components/panel/fixtures.json': { fixtures: [example('default', '<div>Done</div>')] },
});

describe('the upgrade report', () => {
  it('names new and gone options and examples, and shows each change of markup', () => {
    expect(upgradeReport(older, newer)).toBe(`# From govuk-frontend 5.9.0 to 5.14.0

2 of 3 components changed.

## button

New options: \`icon (object)\`, \`icon.src (string)\`

Gone: the option \`size (string)\`

New example: \`new\`

Gone: the example \`old\`

Changed markup in 1 example: default

\`\`\`diff
- <button class="a b">
+ <button class="a b" type="submit">
    Save
\`\`\`

Changed markup in 1 example: disabled (called with other options)

\`\`\`diff
- <button class="a" disabled>
+ <button class="a" disabled type="submit">
    Save
\`\`\`

## panel

New, with 1 example.
`);
  });

  it('reads from the older to the newer, whichever is given first', () => {
    const [one, other] = [join(folder, '5.14.0'), join(folder, '5.9.0')];
    expect(reportOnFolders(one, other)).toBe(upgradeReport(older, newer));
  });

  it('shows a change once, with the examples that have it', () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
    const of = (version: string, html: string) =>
      release(version, { [`${tag}/fixtures.json`]: { fixtures: names.map((name) => example(name, html)) } });
    const report = upgradeReport(of('1.0.0', '<b>A<i> b</i></b>'), of('2.0.0', '<b>A<i>b</i></b>'));
    expect(report).toContain('Changed markup in 7 examples: one; two; three; four; five; 2 more\n');
    expect(report).toContain('```diff\n- A b\n+ Ab\n```');
    expect(report.match(/```diff/g)).toHaveLength(1);
  });

  it('says so when a version has no examples to compare', () => {
    expect(() => release('3.0.0', {})).toThrow('govuk-frontend 3.0.0 publishes no examples.');
  });

  it('tells of each component apart, from one version to the next', () => {
    const [change, ...others] = changesOfFolders([join(folder, '5.9.0'), join(folder, '5.14.0')]);
    expect(others).toEqual([]);
    expect(change?.version).toBe('5.14.0');
    expect(change?.components['button']?.join('\n')).toContain('Gone: the option `size (string)`');
  });

  it('is written down for the version that is installed', () => {
    const require = createRequire(import.meta.url);
    const { version } = require('govuk-frontend/package.json') as { version: string };
    const [newest] = require('../govuk-changes.json') as { version: string }[];
    expect(newest?.version).toBe(version);
  });
});
