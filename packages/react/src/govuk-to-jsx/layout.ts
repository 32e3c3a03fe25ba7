/** A piece of code that is laid out on one line where it fits, and otherwise broken where it says. */
export type Layout = string | readonly Layout[] | Line | Group | Indent | Either | Fill;

interface Line {
  kind: 'line';
  /** What stands here when the line is not broken. */
  flat: string;
  isForced: boolean;
}

interface Group {
  kind: 'group';
  content: Layout;
}

interface Indent {
  kind: 'indent';
  content: Layout;
}

/** One text where its group is broken, another where it is not. */
interface Either {
  kind: 'either';
  broken: string;
  flat: string;
}

/** Parts with a space or nothing between them, as many on each line as fit. */
interface Fill {
  kind: 'fill';
  parts: readonly FillPart[];
}

export interface FillPart {
  content: Layout;
  /** What stands before it: `flat` on the same line, `broken` at the end of the line before. */
  before: { flat: string; broken: string };
}

export const line: Line = { kind: 'line', flat: ' ', isForced: false };
export const softLine: Line = { kind: 'line', flat: '', isForced: false };
export const hardLine: Line = { kind: 'line', flat: '', isForced: true };
export const group = (...content: readonly Layout[]): Group => ({ kind: 'group', content });
export const indent = (...content: readonly Layout[]): Indent => ({ kind: 'indent', content });
export const either = (broken: string, flat: string): Either => ({ kind: 'either', broken, flat });

export const fill = (parts: readonly FillPart[]): Fill => ({ kind: 'fill', parts });

const STEP = '  ';

/** The code, with lines of at most `width` characters where it can be broken. */
export function laidOut(layout: Layout, width = 100): string {
  let out = '';
  let column = 0;
  const write = (text: string) => {
    out += text;
    const newLine = text.lastIndexOf('\n');
    column = newLine === -1 ? column + text.length : text.length - newLine - 1;
  };
  const put = (part: Layout, margin: string, isBroken: boolean): void => {
    if (typeof part === 'string') return write(part);
    if (!('kind' in part)) return part.forEach((inner) => put(inner, margin, isBroken));
    switch (part.kind) {
      case 'line':
        return write(isBroken ? `\n${margin}` : part.flat);
      case 'either':
        return write(isBroken ? part.broken : part.flat);
      case 'indent':
        return put(part.content, margin + STEP, isBroken);
      case 'fill':
        return part.parts.forEach(({ content, before }, index) => {
          if (index > 0) {
            const flat = flatOf(content);
            const fits = flat !== undefined && column + before.flat.length + flat.length <= width;
            write(fits ? before.flat : `${before.broken}\n${margin}`);
          }
          put(content, margin, isBroken);
        });
      case 'group': {
        const flat = flatOf(part.content);
        return put(part.content, margin, flat === undefined || column + flat.length > width);
      }
    }
  };
  put(layout, '', true);
  return out.replace(/[ \t]+$/gm, '');
}

/** All on one line; `undefined` when that cannot be. */
function flatOf(layout: Layout): string | undefined {
  if (typeof layout === 'string') return layout.includes('\n') ? undefined : layout;
  if (!('kind' in layout)) {
    const parts = layout.map(flatOf);
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
  }
  if (layout.kind === 'line') return layout.isForced ? undefined : layout.flat;
  if (layout.kind === 'either') return layout.flat;
  if (layout.kind === 'fill')
    return flatOf(
      layout.parts.flatMap(({ content, before }, index) => [index > 0 ? before.flat : '', content]),
    );
  return flatOf(layout.content);
}
