import { format } from 'prettier';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { componentOf } from './our-components.js';
import { type OurComponent, type Piece, piecesOf } from './piece.js';
import { macroCall } from './macro-calls.js';
import { type Content } from './said.js';

/**
 * The template that draws `pieces` with GOV.UK Frontend's macros, where there is one for a component; HTML stays HTML.
 * What a macro takes as HTML is set in a variable first, as one does in a template.
 */
export async function nunjucksOf(pieces: readonly Piece[]): Promise<string> {
  const template = new Template();
  const body = template.html(pieces).trim();
  const imports = [...template.macros].sort().map(importLine);
  const whole = [imports.join('\n'), ...template.sets, body].filter(Boolean).join('\n\n');
  const html = await Promise.all(
    template.drawn.map((text) => format(text, { parser: 'html', printWidth: 80 })),
  );
  return whole.replaceAll(/\uE000(\d+)\uE000/g, (_, index: string) => html[Number(index)]?.trim() ?? '');
}

/** A name that was set before, in place of a literal. */
class Variable {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

class Template {
  readonly macros = new Set<string>();
  readonly sets: string[] = [];
  /** HTML that no macro draws, by the number that stands for it. */
  readonly drawn: string[] = [];

  html(pieces: readonly Piece[]): string {
    return pieces
      .map((piece, index) => (isApart(pieces[index - 1], piece) ? '\n' : '') + this.#piece(piece))
      .join('');
  }

  #piece(piece: Piece): string {
    if (piece.kind === 'text') return escaped(piece.text);
    if (piece.kind === 'html') return this.#element(piece);
    const call = macroCall(piece, (node, name) => this.#content(node, name));
    if (!call) return this.#withoutMacro(piece);
    if (typeof call === 'string') return `{# ${call} #}\n${this.#drawn(piece)}`;
    this.macros.add(call.macro);
    return `{{ ${macroName(call.macro)}(${literal(call.options)}) }}`;
  }

  /** A class or nothing at all around what has macros; the HTML of anything else. */
  #withoutMacro({ name, props, children }: OurComponent): string {
    if (name === 'FormErrors') return this.html(children);
    if (name === 'ButtonGroup') return `<div class="govuk-button-group">\n${this.html(children)}\n</div>`;
    return this.#drawn({ name, props });
  }

  /** On lines of its own, which `nunjucksOf` lays out. */
  #drawn({ name, props }: Pick<OurComponent, 'name' | 'props'>): string {
    this.drawn.push(renderToStaticMarkup(createElement(componentOf(name), props)));
    return `\uE000${this.drawn.length - 1}\uE000`;
  }

  #element({ name, props, children }: Extract<Piece, { kind: 'html' }>): string {
    const [open = '', close = ''] = renderToStaticMarkup(
      createElement(name, props, ...(isVoid(name) ? [] : ['\uE001'])),
    ).split('\uE001');
    const edge = children.length > 0 && children.every(({ kind }) => kind === 'ours') ? '\n' : '';
    return open + edge + this.html(children) + edge + close;
  }

  /** `text` for words, `html` for anything else: short HTML as it is, more of it as a variable called `name`. */
  #content(node: ReactNode, name: string): Content {
    const pieces = piecesOf(node);
    if (pieces.every((piece) => piece.kind === 'text'))
      return { text: pieces.map(({ text }) => text).join('') };
    const html = this.html(pieces);
    if (!html.includes('{{') && html.length < 60) return { html };
    return { html: this.#set(html, name) };
  }

  #set(html: string, wanted: string): Variable {
    const taken = (name: string) => this.sets.some((line) => line.startsWith(`{% set ${name} %}`));
    let name = wanted;
    for (let count = 2; taken(name); count += 1) name = `${wanted}${count}`;
    this.sets.push(`{% set ${name} %}\n${html}\n{% endset %}`);
    return new Variable(name);
  }
}

/** A call and what is beside it take a line each, but never within a line of text. */
const isApart = (before: Piece | undefined, piece: Piece) =>
  before !== undefined &&
  before.kind !== 'text' &&
  piece.kind !== 'text' &&
  [before, piece].some(({ kind }) => kind === 'ours');

const isVoid = (name: string) => ['br', 'hr', 'img', 'input'].includes(name);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const macroName = (component: string) =>
  `govuk-${component}`.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const importLine = (component: string) =>
  `{% from "govuk/components/${component}/macro.njk" import ${macroName(component)} %}`;

/** A value as Nunjucks reads it, on one line where it fits. */
function literal(value: unknown, margin = ''): string {
  if (value instanceof Variable) return value.name;
  if (value === null) return 'none';
  if (typeof value === 'string')
    return `"${value.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}"`;
  if (typeof value !== 'object') return String(value);
  const inner = `${margin}  `;
  const parts = Array.isArray(value)
    ? value.map((item: unknown) => literal(item, inner))
    : Object.entries(value).map(
        ([name, item]) => `${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${literal(item, inner)}`,
      );
  const [open, close, space] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', ' '];
  if (parts.length === 0) return open + close;
  const flat = `${open}${space}${parts.join(', ')}${space}${close}`;
  if (margin !== '' && margin.length + flat.length <= 72 && !flat.includes('\n')) return flat;
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${margin}${close}`;
}
