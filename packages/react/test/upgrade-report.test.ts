import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('reads the folders of version 4, and names a component that is gone', () => {
    const old = release('4.9.0', {
      'govuk/components/button/fixtures.json': { fixtures: [example('default', '<button>Save</button>')] },
      'govuk/components/tag/fixtures.json': { fixtures: [example('default', '<b>Alpha</b>')] },
    });
    const now = release('5.0.0', {
      [`${button}/fixtures.json`]: { fixtures: [example('default', '<button>Save</button>')] },
    });
    expect(upgradeReport(old, now)).toBe(
      '# From govuk-frontend 4.9.0 to 5.0.0\n\n1 of 2 components changed.\n\n## tag\n\nGone.\n',
    );
  });

  it('tells of the options of a part where they are documented, and nowhere else', () => {
    const of = (version: string, ...options: object[]) =>
      release(version, {
        [`${button}/fixtures.json`]: { fixtures: [] },
        [`${button}/macro-options.json`]: [{ name: 'tag', type: 'object', isComponent: true }],
        [`${tag}/fixtures.json`]: { fixtures: [] },
        [`${tag}/macro-options.json`]: options,
      });
    const report = upgradeReport(of('6.0.0'), of('6.1.0', { name: 'colour', type: 'string' }));
    expect(report).toContain('1 of 2 components changed.\n\n## tag\n\nNew option: `colour (string)`\n');
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

describe('the command', () => {
  const command = fileURLToPath(new URL('../scripts/upgrade-report.mjs', import.meta.url));
  const path = join(folder, 'bin');

  /** The command with an npm that has one version to give, 99.0.0, and that is nothing but a button. */
  function reportOn(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${path}:${process.env['PATH']}` },
    });
    return { status, stdout, stderr };
  }

  beforeAll(() => {
    const fixtures = [example('default', '<button>Save</button>')];
    release('99.0.0', { [`${button}/fixtures.json`]: { fixtures } });
    mkdirSync(path);
    const npm = `#!/bin/sh
[ "$2" = govuk-frontend@99.0.0 ] || { echo "npm error code ETARGET" >&2; exit 1; }
tar -czf "$4/govuk-frontend.tgz" -C ${folder} --transform 's/^99.0.0/package/' 99.0.0
`;
    writeFileSync(join(path, 'npm'), npm, { mode: 0o755 });
  });

  it('compares what is installed with the version that is named', () => {
    const { status, stdout, stderr } = reportOn('99.0.0');
    expect(stdout).toMatch(
      /^# From govuk-frontend 6\.\d+\.\d+ to 99\.0\.0\n\n39 of 39 components changed\.\n/,
    );
    expect(stdout).toContain('## accordion\n\nGone.\n');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each([
    [['98.0.0'], 'There is no govuk-frontend 98.0.0.\n'],
    [[], 'Say which version of govuk-frontend to compare with, such as 6.7.0.\n'],
  ])('ends with 1 and says why, for %j', (args, why) => {
    expect(reportOn(...args)).toEqual({ status: 1, stdout: '', stderr: why });
  });
});
