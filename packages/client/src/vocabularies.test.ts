import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { vocabulariesOf } from '../scripts/vocabularies.mjs';
import * as client from './index.js';

const document = readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8');
const vocabularies = vocabulariesOf(JSON.parse(document));
const exported: Record<string, unknown> = client;

describe('open vocabularies', () => {
  it('are all found, wherever the contract has them', () => {
    const count = document.split('"x-extensible-enum"').length - 1;
    expect(count).toBeGreaterThan(10);
    expect(vocabularies).toHaveLength(count);
  });

  it('have a guard each that can be imported, and there is no other', () => {
    const guards = Object.keys(exported).filter((name) => name.startsWith('isKnown'));
    expect(guards.sort()).toEqual(vocabularies.map(({ name }) => `isKnown${name}`).sort());
  });

  it.each(vocabularies)('know each word of $of, and no other', ({ name, words }) => {
    const isKnown = exported[`isKnown${name}`] as (word: string) => boolean;
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect(isKnown(word), word).toBe(true);
    for (const word of ['kiteFlown', 'toString', '', words.join()]) expect(isKnown(word), word).toBe(false);
  });

  it('narrow a word that may be any to one of those listed', () => {
    const said: client.Status = 'inProgress';
    const status: client.Status = said;
    if (client.isKnownStatus(status)) expectTypeOf(status).toEqualTypeOf<client.KnownStatus>();
    expectTypeOf<client.KnownAreaKind>().toEqualTypeOf<'ward' | 'park' | 'neighbourhood'>();
  });
});
