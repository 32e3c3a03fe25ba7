import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PayloadNode } from './payload.js';
import { readJson } from './read-json.js';

/** What the nodes say, as JavaScript has it; scalars are text. */
function valueOf(node: PayloadNode, original: unknown): unknown {
  if (node.isList) return node.children.map((child, index) => valueOf(child, (original as unknown[])[index]));
  if (original !== null && typeof original === 'object') {
    const members = original as Record<string, unknown>;
    return Object.fromEntries(
      node.children.map((child) => [child.name, valueOf(child, members[child.name])]),
    );
  }
  return node.text;
}

/** The same value with its scalars as text. */
function inText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inText);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inText(member)]));
  }
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

it('reads whatever JSON can say', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (value, indent) => {
      expect(valueOf(readJson(JSON.stringify(value, null, indent)), value)).toEqual(inText(value));
    }),
  );
});

it('refuses what JSON.parse refuses, but for numbers that start with zeros', () => {
  const fragment = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '-2.5e3',
    'true',
    'null',
    ' ',
    '\n',
    '"',
    'x',
  );
  fc.assert(
    fc.property(
      fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join('')),
      (text) => {
        fc.pre(!/\d{2}/.test(text));
        const isJson = succeeds(() => JSON.parse(text));
        expect(succeeds(() => readJson(text))).toBe(isJson);
      },
    ),
    { numRuns: 2000 },
  );
});

it('keeps a number as it is written', () => {
  const written = ['007', '12345678901234567890', '1.0', '-1E+2'];
  expect(readJson(`[${written.join()}]`).children.map(({ text }) => text)).toEqual(written);
});

it('knows where each value starts', () => {
  const [a] = readJson('{\n  "a":\n    [1,\n 2]}').children;
  expect(a?.at).toEqual({ line: 2, column: 3 });
  expect(a?.children.map(({ at }) => at)).toEqual([
    { line: 3, column: 6 },
    { line: 4, column: 2 },
  ]);
});

function succeeds(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
