import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync('src/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !/\.(test|stories|fixtures)\./.test(file))
  .map((file) => ({ file, source: readFileSync(`${root}${file}`, 'utf8') }));
const isClient = ({ source }: { source: string }) => source.startsWith("'use client';");

/** What `react` offers to server components: no state, no effects, no context. */
const onServer = execFileSync(
  process.execPath,
  ['--conditions=react-server', '-p', 'Object.keys(require("react")).join()'],
  { cwd: root, encoding: 'utf8' },
)
  .trim()
  .split(',');

/** The values, not the types, that a file imports from React. */
function reactValues(source: string): string[] {
  const [, list = ''] = /import \{([^}]*)\} from 'react';/.exec(source) ?? [];
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && !name.startsWith('type '));
}

describe('files without a directive', () => {
  it('are most of the library, and use nothing that React keeps for browsers', () => {
    const statics = files.filter((file) => !isClient(file));
    expect(statics.length).toBeGreaterThan(files.length / 2);
    const wrong = statics.filter(({ source }) =>
      reactValues(source).some((name) => !onServer.includes(name)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('files with a directive', () => {
  it('have behaviour, so that nobody downloads a file for nothing', () => {
    const idle = files
      .filter(isClient)
      .filter(({ source }) => !/\buse[A-Z]?\w*\(|\son[A-Z]\w*=/.test(source));
    expect(idle.map(({ file }) => file)).toEqual([]);
  });
});
