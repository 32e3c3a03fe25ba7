import { expect, it } from 'vitest';
import { themeStyles } from './theme.js';

it('makes a stylesheet of the properties of a theme', () => {
  const properties = { '--govuk-brand-colour': '#0b5c4b', '--council-font-family': 'Atkinson, sans-serif' };
  expect(themeStyles({ properties })).toBe(
    ':root{--govuk-brand-colour:#0b5c4b;--council-font-family:Atkinson, sans-serif}',
  );
  expect(themeStyles({ properties: {} })).toBe('');
});

it.each([
  ['color', 'red'],
  ['--a', 'red} body{display:none'],
  ['--a', 'url(https://elsewhere.example/pixel)'],
  ['--a', '\\75rl(https://elsewhere.example)'],
  ['--a;b', 'red'],
])('leaves out %s: %s, which is more than a property', (name, value) => {
  expect(themeStyles({ properties: { [name]: value } })).toBe('');
});
