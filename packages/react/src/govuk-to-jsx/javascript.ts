import { binding, code, type Code, literal, type Value } from './value.js';

/** A string as JavaScript writes it, in single quotes unless that takes more escapes. */
export function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return quote + escaped.replaceAll(quote, `\\${quote}`) + quote;
}

/** A name as the key of an object. */
export const keyed = (name: string) => (isIdentifier(name) ? name : quoted(name));

export const isIdentifier = (name: string) => /^[A-Za-z_$][\w$]*$/.test(name);

/** `value` as one expression; `undefined` when part of it is left for the reader, or is something to draw. */
export function codeOf(value: Value): Code | undefined {
  switch (value.kind) {
    case 'code':
      return value;
    case 'literal':
      return code(
        typeof value.value === 'string' ? quoted(value.value) : String(value.value),
        typeof value.value === 'number' && value.value < 0 ? binding.unary : binding.whole,
      );
    case 'choice': {
      const [yes, no] = [codeOf(value.yes), codeOf(value.no)];
      const test = operand(value.test, binding.or);
      return (
        yes && no && code(`${test} ? ${yes.code} : ${operand(no, binding.conditional)}`, binding.conditional)
      );
    }
    case 'list': {
      const items = value.items.map(codeOf);
      return items.every((item) => item !== undefined)
        ? code(`[${items.map((item) => item.code).join(', ')}]`, binding.whole)
        : undefined;
    }
    case 'object': {
      const entries = value.props.map(({ name, value: inner }) => ({ name, inner: codeOf(inner) }));
      const said = entries.map(({ name, inner }) => inner && `${keyed(name)}: ${inner.code}`);
      return said.every(Boolean) ? code(`{ ${said.join(', ')} }`, binding.whole) : undefined;
    }
    default:
      return undefined;
  }
}

/** The code of an operand, in brackets where it binds less than `binds`. */
export const operand = ({ code: text, binds }: Code, least: number) => (binds < least ? `(${text})` : text);

/** `left operator right`, which groups from the left. */
export const infix = (left: Code, operator: string, right: Code, binds: number): Code =>
  code(`${operand(left, binds)} ${operator} ${operand(right, binds + 1)}`, binds);

/** One member of an object that may be absent: Nunjucks reads it as nothing, where JavaScript would throw. */
export function member(target: Code, key: Code): Code {
  const [, name] = /^'([A-Za-z_$][\w$]*)'$/.exec(key.code) ?? [];
  const dot = target.is?.kind === 'object' ? (name ? '.' : '') : '?.';
  return code(operand(target, binding.member) + dot + (name ?? `[${key.code}]`), binding.member);
}

/**
 * Text and expressions one after another, as one value; `undefined` when one of them is not an expression. Nunjucks
 * prints nothing for what is not there, unless it joins two values with `~`.
 */
export function concatenated(
  all: readonly Value[],
  nothing: 'left out' | 'as they are' = 'left out',
): Value | undefined {
  const parts = nothing === 'left out' ? all.map(printed) : all;
  const [first] = parts;
  if (parts.length === 1 && first) return codeOf(first) && first;
  if (parts.every((part) => part.kind === 'literal'))
    return literal(parts.map(({ value }) => String(value)).join(''));
  const said = parts.map((part) => {
    if (part.kind === 'literal') return escaped(String(part.value));
    const inner = codeOf(part);
    return (
      inner &&
      `\${${nothing === 'as they are' || isText(part) ? inner.code : `${operand(inner, binding.equality)} ?? ''`}}`
    );
  });
  return said.every((part) => part !== undefined) ? code(`\`${said.join('')}\``, binding.whole) : undefined;
}

function printed(value: Value): Value {
  if (value.kind === 'choice') return { ...value, yes: printed(value.yes), no: printed(value.no) };
  return value.kind === 'literal' && (value.value === null || value.value === undefined)
    ? { ...value, value: '' }
    : value;
}

const isText = (value: Value): boolean =>
  value.kind === 'choice' ? isText(value.yes) && isText(value.no) : value.kind === 'literal';

const escaped = (text: string) => text.replace(/[\\`]|\$\{/g, '\\$&');
