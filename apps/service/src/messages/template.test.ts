import { describe, expect, it } from 'vitest';
import { render } from './render.js';
import { placeholdersOf, templateFor, templatesByLanguage, type TemplateName } from './template.js';

const names = Object.keys(templatesByLanguage['en'] ?? {}) as TemplateName[];

describe.each(names)('the template %s', (name) => {
  it.each(['email', 'sms'] as const)('asks for the same values in every language (%s)', (channel) => {
    const asked = Object.keys(templatesByLanguage).map((language) => {
      const { email, sms } = templateFor(name, language);
      return placeholdersOf(channel === 'sms' ? sms : email.subject + email.body).sort();
    });
    expect(asked[0]).not.toHaveLength(0);
    for (const placeholders of asked) expect(placeholders).toEqual(asked[0]);
  });

  it('says how to stop, where something is followed', () => {
    const { email, sms } = templateFor(name, 'en');
    const isNews = name === 'digest' || placeholdersOf(email.body).includes('reference');
    expect(placeholdersOf(email.body).includes('stopLink')).toBe(isNews);
    expect(placeholdersOf(sms).includes('stopLink')).toBe(isNews);
  });
});

describe('a message', () => {
  const news = {
    service: 'Pothole',
    reference: '7QK4-M2XD',
    status: 'A crew is there',
    text: '',
    link: 'https://council.example/requests/7QK4-M2XD',
    stopLink: 'https://council.example/stop/abc',
  };

  it('leaves out a paragraph that has nothing to say', () => {
    const { subject, body } = render({
      channel: 'email',
      language: 'en',
      template: 'statusNews',
      values: news,
    });
    expect(subject).toBe('Pothole: A crew is there');
    expect(body).toMatch(/Now: A crew is there\n\nSee everything/);
  });

  it('speaks the language it was asked for, or English where there is none', () => {
    const inLanguage = (language: string) =>
      render({ channel: 'sms', language, template: 'statusNews', values: news }).body;
    expect(inLanguage('cy-GB')).toContain('Atal: ');
    expect(inLanguage('pl')).toContain('Stop: ');
    expect(inLanguage('constructor')).toContain('Stop: ');
  });

  it('takes double brackets in a value as they are', () => {
    const text = 'Ask ((link)) $& $1';
    const { body } = render({
      channel: 'email',
      language: 'en',
      template: 'comment',
      values: { ...news, text },
    });
    expect(body).toContain(text);
  });

  it('is not made with a value missing', () => {
    expect(() =>
      render({ channel: 'sms', language: 'en', template: 'magicLink', values: { link: 'x' } }),
    ).toThrow('minutes');
  });
});
