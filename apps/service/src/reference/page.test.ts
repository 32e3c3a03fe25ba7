import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartError } from '../settings.js';
import { readReferencePage } from './page.js';

let folder: string;
let program: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reference-'));
  program = pathToFileURL(join(folder, 'main.js')).href;
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the contract as a page', () => {
  it('is read from beside the program', () => {
    writeFileSync(join(folder, 'docs.html'), '<title>The contract</title>');
    expect(readReferencePage(program)).toBe('<title>The contract</title>');
  });

  it('keeps a build without it from starting, and says what to do', () => {
    expect(() => readReferencePage(program)).toThrow(StartError);
    expect(() => readReferencePage(program)).toThrow(/docs\.html.*npm run build/);
  });

  it('is not there where the program runs from source', () => {
    expect(readReferencePage()).toBeUndefined();
  });
});
