import { describe, expect, it } from 'vitest';
import { decodeEntity, plainLine, plainText } from './plain-text.js';

describe('plain text', () => {
  it.each([
    ['One<br>two<BR />three', 'One\ntwo\nthree'],
    ['<p>One</p><p>two</p>', 'One\n\ntwo'],
    ['<ul><li>Salt</li><li>Grit</li></ul>', 'Salt\n\nGrit'],
    ['See <a href="https://example.org">the <b>map</b></a>', 'See the map'],
    ['Caf&eacute;&nbsp;&amp; bar &#8364;5', 'Café & bar €5'],
    ['<script>alert(1)</script>Hello', 'Hello'],
    ['Narrower than <1m & deeper', 'Narrower than <1m & deeper'],
    ['a  b\r\n\r\n\r\n\r\n c ', 'a b\n\nc'],
    ['a\u0000b\ud800c', 'abc'],
  ])('of %j is %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('on one line has no line breaks', () => {
    expect(plainLine('Bins<br>and\n seats')).toBe('Bins and seats');
  });

  it('can be had from HTML that nests deeper than a call stack', () => {
    expect(plainText(`${'<b>'.repeat(20_000)}deep`)).toBe('deep');
  });
});

it('knows what HTML calls a character, and what it does not', () => {
  expect([decodeEntity('nbsp'), decodeEntity('eacute'), decodeEntity('semi')]).toEqual(['\u00a0', 'é', ';']);
  expect([decodeEntity('nosuch'), decodeEntity('notit')]).toEqual([undefined, undefined]);
});
