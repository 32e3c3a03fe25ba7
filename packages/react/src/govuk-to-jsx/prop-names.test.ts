import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { booleanAttributes, propName } from './prop-names.js';

afterEach(() => vi.restoreAllMocks());

describe('propName', () => {
  it.each([
    ['a', 'accesskey'],
    ['a', 'enterkeyhint'],
    ['a', 'hreflang'],
    ['a', 'itemid'],
    ['a', 'itemprop'],
    ['a', 'itemscope'],
    ['a', 'referrerpolicy'],
    ['button', 'formenctype'],
    ['button', 'formmethod'],
    ['button', 'formnovalidate'],
    ['button', 'formtarget'],
    ['button', 'popovertarget'],
    ['form', 'accept-charset'],
    ['form', 'novalidate'],
    ['iframe', 'allowfullscreen'],
    ['iframe', 'srcdoc'],
    ['img', 'fetchpriority'],
    ['img', 'srcset'],
    ['img', 'usemap'],
    ['input', 'autocorrect'],
    ['input', 'inputmode'],
    ['td', 'colspan'],
    ['track', 'srclang'],
    ['video', 'autoplay'],
    ['video', 'controlslist'],
    ['video', 'playsinline'],
  ])('spells <%s %s> as React does, which prints it as HTML does', (tag, attribute) => {
    const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const value = booleanAttributes.has(attribute) ? true : 'x';
    const html = renderToStaticMarkup(createElement(tag, { [propName(attribute)]: value }));
    expect(html.toLowerCase()).toContain(` ${attribute}="`);
    expect(warned).not.toHaveBeenCalled();
  });
});
