import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Every component of GOV.UK Frontend that has no script there, by our folder. */
const withoutBehaviour = [
  'back-link',
  'breadcrumbs',
  'cookie-banner',
  'date-input',
  'details',
  'error-message',
  'feedback',
  'fieldset',
  'footer',
  'generic-header',
  'header',
  'hint',
  'inset-text',
  'label',
  'language-navigation',
  'pagination',
  'panel',
  'phase-banner',
  'select',
  'summary-list',
  'table',
  'tag',
  'task-list',
  'text-input',
  'textarea',
  'warning-text',
];

/** The files that a file reaches at run time, itself included. Types are gone by then. */
function reached(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const source = readFileSync(file, 'utf8');
  for (const [, names = '', path = ''] of source.matchAll(
    /^(?:import|export) (.*?) from '(\.[^']*)\.js';$/gms,
  )) {
    const isTypesOnly = names
      .replace(/[{}]/g, '')
      .split(',')
      .every((name) => name.trim() === '' || name.trim().startsWith('type '));
    if (!isTypesOnly) reached(sourceOf(new URL(path, file)), seen);
  }
  return seen;
}

function sourceOf(path: URL): URL {
  for (const extension of ['.ts', '.tsx']) {
    const file = new URL(path.href + extension);
    try {
      readFileSync(file);
      return file;
    } catch {
      continue;
    }
  }
  throw new Error(`${path.href} is neither a .ts nor a .tsx file`);
}

const isClient = (file: string) => readFileSync(fileURLToPath(file), 'utf8').startsWith("'use client'");

describe('a component without behaviour', () => {
  it.each(withoutBehaviour)('sends no JavaScript of ours to the browser: %s', (component) => {
    const files = [...reached(new URL(`../src/${component}/index.ts`, import.meta.url))];
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter(isClient)).toEqual([]);
  });

  it('is told apart from one that has behaviour', () => {
    const files = [...reached(new URL('../src/tabs/index.ts', import.meta.url))];
    expect(files.some(isClient)).toBe(true);
  });
});
