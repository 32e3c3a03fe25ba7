import { type Markup, type Value } from './value.js';

/** What Nunjucks puts into the HTML at one place: in the page, or in a tag. */
export interface Hole {
  markup: () => readonly Markup[];
  /** As part of an attribute. */
  text: () => Value;
  /** As it was written. */
  source: string;
}

/** HTML with places that Nunjucks fills, each marked so that an HTML parser carries the mark along. */
export interface HtmlWithHoles {
  html: string;
  holes: readonly Hole[];
  /** The line of the template, from 1, that an offset in `html` is on. */
  lineAt: (offset: number) => number;
}

/** A comment is allowed wherever an element is, even in a table; in a tag only characters are. */
const markIn = {
  page: (index: number) => `<!--\uE000${index}\uE001-->`,
  tag: (index: number) => `\uE000${index}\uE001`,
};
const marks = /(?:<!--)?\uE000(\d+)\uE001(?:-->)?/;

/** HTML without holes, from a string that starts on this line. */
export const plainHtml = (html: string, line: number): HtmlWithHoles => ({
  html,
  holes: [],
  lineAt: (offset) => line + linesIn(html.slice(0, offset)),
});

/** Joins pieces of HTML and what stands between them. */
export function withHoles(
  parts: readonly ({ html: string; line: number } | { hole: Hole; line: number })[],
): HtmlWithHoles {
  let html = '';
  let state: TagState = 'page';
  const holes: Hole[] = [];
  const starts: { offset: number; line: number }[] = [];
  for (const part of parts) {
    starts.push({ offset: html.length, line: part.line });
    if ('html' in part) {
      html += part.html;
      state = after(state, part.html);
    } else {
      // The same words in a tag are the same hole, so that `</h{{ level }}>` closes `<h{{ level }}>`.
      const known = state === 'page' ? -1 : holes.findIndex(({ source }) => source === part.hole.source);
      html += markIn[state === 'page' ? 'page' : 'tag'](known === -1 ? holes.length : known);
      if (known === -1) holes.push(part.hole);
    }
  }
  const lineAt = (offset: number) => {
    const start = starts.findLast((piece) => piece.offset <= offset);
    return start ? start.line + linesIn(html.slice(start.offset, offset)) : 1;
  };
  return { html, holes, lineAt };
}

const linesIn = (text: string) => text.split('\n').length - 1;

/** Text of the page, with what stands in it: strings and holes in turn. */
export function pieces(text: string, holes: readonly Hole[]): (string | Hole)[] {
  return text
    .split(marks)
    .map((piece, index) => (index % 2 === 0 ? piece : (holes[Number(piece)] ?? '')))
    .filter((piece) => piece !== '');
}

/** The template that `html` was made from. */
export const restored = (html: string, holes: readonly Hole[]): string =>
  pieces(html, holes)
    .map((piece) => (typeof piece === 'string' ? piece : piece.source))
    .join('');

type TagState = 'page' | 'tag' | '"' | "'";

/** Whether what follows `html` is in a tag, and inside which quotes. */
function after(state: TagState, html: string): TagState {
  const steps = /<!--[^]*?-->|<\/?[a-z]|["'>]/gi;
  for (const [step] of html.matchAll(steps)) {
    if (state === 'page') {
      if (/^<\/?[a-z]/i.test(step)) state = 'tag';
    } else if (state === 'tag') {
      if (step === '>') state = 'page';
      else if (step === '"' || step === "'") state = step;
    } else if (step === state) state = 'tag';
  }
  return state;
}
