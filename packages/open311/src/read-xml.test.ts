import { expect, it } from 'vitest';
import { readXml } from './read-xml.js';

it('knows where each element starts', () => {
  const root = readXml('<?xml version="1.0"?>\n<a>\n  <b/>\n<c\n>x</c></a>');
  expect([root, ...root.children].map(({ name, at }) => [name, at.line, at.column])).toEqual([
    ['a', 2, 1],
    ['b', 3, 3],
    ['c', 4, 1],
  ]);
});

it('reads text, CDATA and the entities of HTML', () => {
  expect(readXml('<a>1 &lt; 2 &nbsp;<![CDATA[& <b>]]><!-- no --> &#x263A;</a>').text).toBe(
    '1 < 2 \u00a0& <b> ☺',
  );
});

it('takes no notice of namespaces, declared or not', () => {
  const root = readXml('<x:a xmlns:x="urn:x"><y:b>1</y:b></x:a>');
  expect([root.name, root.children[0]?.name]).toEqual(['a', 'b']);
});

it('counts lines from the start of the file where the payload starts later', () => {
  const file = 'HTTP/1.1 200 OK\n\n<a>\n</b>';
  expect(() => readXml(file, file.indexOf('<a>'))).toThrow(/^4:4: /);
});

it('does not take an & in a comment for the one that is wrong', () => {
  expect(() => readXml('<a><!-- & -->\n<b></a>')).toThrow(/^2:7: .*unexpected close tag/);
});
