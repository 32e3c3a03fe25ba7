import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as cast from './cast.js';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(PACKAGE, '.cache', 'documentation');

/** One example of the documentation, as a module that can be compiled and run. */
export interface Example {
  /** Where it stands, such as `README.md, line 36`. */
  title: string;
  file: string;
}

/** What an example in a program's language may be marked as: whatever the mark, it is tried. */
const PROGRAM = /^```(?:ts|tsx|mts|typescript|js|jsx|mjs|javascript)\b.*\n([^]*?)^```$/gm;

/** Every program in README.md and docs/, and of the repository's README those for this package, each in a file of its own. */
export function writeExamples(): Example[] {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const pages = ['README.md', ...readdirSync(join(PACKAGE, 'docs')).map((page) => join('docs', page))];
  const own = pages.flatMap((page) => writePrograms(page));
  const forUs = writePrograms(join('..', '..', 'README.md'), (code) => code.includes("'@councilkit/client'"));
  if (forUs.length === 0) throw new Error('The README of the repository has no program for this package');
  return [...own, ...forUs];
}

/** The programs of one page that `isWanted`. */
function writePrograms(page: string, isWanted = (_code: string) => true): Example[] {
  const text = readFileSync(join(PACKAGE, page), 'utf8');
  return [...text.matchAll(PROGRAM)].flatMap(({ 1: code = '', index }) => {
    if (!isWanted(code)) return [];
    const line = text.slice(0, index).split('\n').length + 1;
    const name = page.replace(/\.md$/, '').replace(/\W+/g, '-');
    const file = join(FOLDER, `${name}-${line}.ts`);
    writeFileSync(file, `${introduction(code)}\n${code}`);
    return [{ title: `${page}, line ${line}`, file }];
  });
}

/** Imports those of the cast that the example names and does not declare. */
function introduction(code: string): string {
  const named = Object.keys(cast).filter((name) =>
    new RegExp(`(?<![\\w']|(?<!\\.\\.)\\.)${name}\\b(?!:)`).test(code),
  );
  const declared = (name: string) =>
    new RegExp(`(const|let|function) (\\{[^}]*|\\[[^\\]]*)?\\b${name}\\b|import [^;]*\\b${name}\\b`).test(
      code,
    );
  const missing = named.filter((name) => !declared(name));
  // What intercepts the platform's own fetch needs to find that one.
  const intercepts = code.includes("from 'msw/node'");
  return `
    import { ${['server as fakeCouncil', ...missing].join(', ')} } from '../../test/documentation/cast.js';
    ${intercepts ? '' : 'globalThis.fetch = fakeCouncil.fetch;'}
    export { fakeCouncil };`;
}
