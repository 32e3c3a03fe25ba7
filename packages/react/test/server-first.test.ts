import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** The values that a file has of another of ours, by that one's path. */
function valuesOfOurs({ file, source }: { file: string; source: string }): [name: string, from: string][] {
  const lists = source.matchAll(/(?:import|export) \{([^}]*)\} from '(\.[^']*)\.js';/g);
  return [...lists].flatMap(([, list = '', path = '']) => {
    const from = join(dirname(file), path);
    const names = list.split(',').map((name) => name.trim());
    return names
      .filter((name) => name && !name.startsWith('type '))
      .map((name): [string, string] => [name, from]);
  });
}

describe('what a server draws', () => {
  it('calls no function that is kept for browsers', () => {
    const byPath = new Map(files.map((file) => [file.file.replace(/\.tsx?$/, ''), file]));
    const wrong: string[] = [];
    const seen = new Set<string>();
    const visit = (path: string) => {
      const file = byPath.get(path);
      if (!file || seen.has(path)) return;
      seen.add(path);
      for (const [name, from] of valuesOfOurs(file)) {
        const other = byPath.get(from);
        // Beyond a directive everything is the browser's. A component of it can be drawn; a hook cannot be called.
        if (other && !isClient(other)) visit(from);
        else if (other && /^[a-z]/.test(name) && !path.endsWith('/index')) wrong.push(`${path}: ${name}`);
      }
    };
    for (const path of byPath.keys()) if (/^src\/[^/]+\/index$/.test(path)) visit(path);
    expect(seen.size).toBeGreaterThan(files.length / 2);
    expect(wrong).toEqual([]);
  });
});
