import { describe, expect, it } from 'vitest';
import { catalogue } from '../seed/catalogue.js';
import { catalogueWords } from '../seed/welsh.js';
import { languageFor } from './language.js';
import { inWords } from './words.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['cy', 'cy'],
    ['cy-GB', 'cy'],
    ['fr, cy;q=0.5, en;q=0.4', 'cy'],
    ['fr', 'en'],
    ['*', 'en'],
    ['not a header;;', 'en'],
  ])('for %s is %s', (accepted, language) => {
    expect(languageFor(accepted, ['en', 'cy'])).toBe(language);
  });
});

describe('the catalogue in Welsh', () => {
  const welsh = catalogue.map((service) => ({ service, words: catalogueWords[service.code]?.['cy'] }));

  it('names every service and every group, and no other', () => {
    expect(Object.keys(catalogueWords).sort()).toEqual(catalogue.map(({ code }) => code).sort());
    for (const { service, words } of welsh) {
      expect(words?.name, service.code).not.toBe(service.name);
      expect(words?.group, service.code).toBeTruthy();
    }
    const pairs = new Set(welsh.map(({ service, words }) => `${service.group}: ${words?.group}`));
    expect(pairs.size).toBe(new Set(catalogue.map(({ group }) => group)).size);
  });

  it.each(catalogue.map(({ code }) => code))('leaves nothing of %s in English', (code) => {
    const service = catalogue.find((one) => one.code === code);
    if (!service) throw new Error(code);
    const told = inWords(service, catalogueWords[code]?.['cy']);
    expect(told.description).not.toBe(service.description);
    if (service.promise) expect(told.promise?.text).not.toBe(service.promise.text);
    if (service.responsible?.advice) expect(told.responsible?.advice).not.toBe(service.responsible.advice);
    if (service.emergencyNotice) expect(told.emergencyNotice).not.toBe(service.emergencyNotice);
    for (const [index, question] of service.questions.entries()) {
      const translated = told.questions[index];
      expect(translated?.prompt).not.toBe(question.prompt);
      if (question.hint) expect(translated?.hint).not.toBe(question.hint);
      for (const [at, option] of (question.options ?? []).entries()) {
        expect(translated?.options?.[at]?.key).toBe(option.key);
        expect(translated?.options?.[at]?.name).not.toBe(option.name);
      }
      const given = catalogueWords[code]?.['cy']?.questions?.[question.code]?.options ?? {};
      expect(Object.keys(given).sort()).toEqual((question.options ?? []).map(({ key }) => key).sort());
    }
  });
});
