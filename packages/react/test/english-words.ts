import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What looks like words and is said to nobody. */
const NOT_WORDS: Readonly<Record<string, string>> = {
  'GOV.UK': 'a name',
  Shift: 'a key',
  Text: 'how the names of props end',
  Files: 'a kind of what is dragged',
  At: 'a part of a name',
  Under: 'a part of a name',
  Over: 'a part of a name',
};

/** No part of a component: commands, what tests use, themes, and the languages themselves. */
const ELSEWHERE = ['command', 'govuk-to-jsx', 'testing', 'themes', 'language'];

/**
 * The English that components say when they are told nothing else, by folder: every string and text of JSX in the source
 * below `folder` that reads as words.
 */
export function englishWords(folder: string): Map<string, Set<string>> {
  const files = globSync('**/*.{ts,tsx}', { cwd: folder }).filter(
    (file) =>
      !/\.(test|stories|fixtures)\.|cymraeg/.test(file) && !ELSEWHERE.includes(file.split('/')[0] ?? ''),
  );
  const words = new Map<string, Set<string>>();
  for (const file of files) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(folder, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    for (const said of wordsIn(source)) {
      const known = words.get(dirname(file)) ?? new Set();
      words.set(dirname(file), known.add(said));
    }
  }
  return words;
}

function wordsIn(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return [];
  // What is thrown is said to programmers.
  if (ts.isThrowStatement(node)) return [];
  if (ts.isStringLiteral(node) && isLookedFor(node)) return [];
  const text = textOf(node)?.replace(/\s+/g, ' ').trim();
  const here = text !== undefined && readsAsWords(text) && !(text in NOT_WORDS) ? [text] : [];
  const inside: string[] = [];
  node.forEachChild((child) => void inside.push(...wordsIn(child)));
  return [...here, ...inside];
}

/** Whether a text is compared with or looked for in something: a name that programs know. */
function isLookedFor({ parent }: ts.Node): boolean {
  const looking = [ts.SyntaxKind.InKeyword, ts.SyntaxKind.EqualsEqualsEqualsToken];
  return ts.isBinaryExpression(parent) && looking.includes(parent.operatorToken.kind);
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return `${node.head.text}${node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')}`;
  return undefined;
}

/** A word with a capital, or several words; and no class, address or drawing. */
function readsAsWords(text: string): boolean {
  if (/govuk-|ck-|https?:|\w\/\w|^m[-\d]|use client|nofollow/i.test(text)) return false;
  return /(^|\s)[A-Z][a-z]/.test(text) || /[a-z]{2,} [a-z]{2,}/.test(text);
}
