import { join } from 'node:path';
import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { englishWords } from './english-words.js';
import { welshWords } from './welsh-words.js';

const english = englishWords(join(import.meta.dirname, '../src'));
const asText = (words: ReactNode) => renderToStaticMarkup(createElement(Fragment, null, words));

describe('what a component says by itself in English', () => {
  it.each([...english])('has Welsh for all of it: %s', (component, words) => {
    expect([...words].sort()).toEqual(Object.keys(welshWords[component] ?? {}).sort());
  });

  it.each(Object.entries(welshWords))('is Welsh there and not English left behind: %s', (_, words) => {
    for (const [said, welsh] of Object.entries(words)) {
      const text = asText(welsh);
      expect(text, said).not.toBe('');
      expect(text, said).not.toContain(said);
      expect(text.includes('%{count}'), said).toBe(said.includes('%{count}'));
    }
  });

  it('is in no component that is no longer there', () => {
    expect(Object.keys(welshWords).sort()).toEqual([...english.keys()].sort());
  });
});

describe('the components of service requests', () => {
  // Their words are in `src/language`, whose own test holds Welsh against English.
  it('say nothing that is not in a language', () => {
    const words = englishWords(join(import.meta.dirname, '../../tracking/src'));
    expect([...words].map(([component, said]) => `${component}: ${[...said].join(', ')}`)).toEqual([]);
  });
});
