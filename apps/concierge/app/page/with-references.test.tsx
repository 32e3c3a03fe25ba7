import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { WithReferences } from './with-references.js';

it('a reference in a text stays whole, and the text as it is', () => {
  const text = 'For example, 7QK4-M2XD or JVB4-YAMW, not 2026-11-29';
  expect(renderToStaticMarkup(<WithReferences>{text}</WithReferences>)).toBe(
    text.replace(/7QK4-M2XD|JVB4-YAMW/g, '<span class="concierge-reference">$&</span>'),
  );
});
