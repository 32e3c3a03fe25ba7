import { virtual } from '@guidepup/virtual-screen-reader';
import { expect } from 'vitest';
import { accessibleNames, type Named } from './accessible-names.js';

/** What is read as one: its words are its name, and no stop of their own. */
const NAMED_BY_ITS_WORDS = 'a[href], button, summary, [role="tab"]';

interface Stop {
  phrase: string;
  /** The part of the phrase that is the name of something. */
  name: string;
}

/**
 * What a screen reader says when it reads `container`, drawn in a browser with the style sheet, from the top to the end:
 * without its words for where an element ends and for plain paragraphs, and with each name as the browser itself tells
 * screen readers. Fails when the browser names a control that the reader never comes to.
 */
export async function transcript(container: HTMLElement): Promise<string[]> {
  const names = await accessibleNames(container);
  const heard = (await stops(container)).map((stop) => inBrowsersWords(stop, names));
  expect(names, 'what the browser names and nobody hears').toEqual([]);
  return heard;
}

/** Whether a phrase of the virtual reader is more than where something ends, or that a paragraph begins. */
export const isSaid = (phrase: string) => !/^(end(,| of ).*|paragraph|(polite|assertive):)?\s*$/.test(phrase);

/** Space before a comma is no pause, nor is a second space. */
export const spoken = (phrase: string) => phrase.replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();

async function stops(container: HTMLElement): Promise<Stop[]> {
  await virtual.start({ container });
  try {
    // The reader goes round: it has been everywhere when it is back where it started, by the node. Two can read alike.
    const [start, first] = [virtual.activeNode, await virtual.lastSpokenPhrase()];
    const found: Stop[] = [];
    let phrase = first;
    do {
      if (!isPartOfName(virtual.activeNode) && isDrawn(virtual.activeNode) && isSaid(phrase)) {
        found.push({ phrase: withUnsaid(virtual.activeNode, phrase), name: await virtual.itemText() });
      }
      await virtual.next();
      phrase = await virtual.lastSpokenPhrase();
    } while (virtual.activeNode !== start || phrase !== first);
    return found;
  } finally {
    await virtual.stop();
  }
}

function isPartOfName(node: Node | null): boolean {
  return Boolean(node?.parentElement?.closest(NAMED_BY_ITS_WORDS));
}

/** The virtual reader knows nothing of `content-visibility`, which hides a closed section from people and readers alike. */
function isDrawn(node: Node | null): boolean {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.checkVisibility() ?? true;
}

/** The virtual reader has no words for what ARIA has no role for. These are the browser's. */
function withUnsaid(node: Node | null, phrase: string): string {
  if (node instanceof HTMLInputElement && node.type === 'file') return `button, ${phrase}`;
  if (node instanceof HTMLInputElement && node.type === 'password') return `textbox, ${phrase}, protected`;
  if (!(node instanceof HTMLElement) || node.localName !== 'summary') return phrase;
  const isOpen = node.closest('details')?.open;
  return `disclosure triangle, ${phrase}, ${isOpen ? 'expanded' : 'not expanded'}`;
}

/** The phrase with the name that comes next in `names` for its role, which is taken from there. */
function inBrowsersWords({ phrase, name }: Stop, names: Named[]): string {
  const role = phrase.split(',')[0];
  const place = names.findIndex((named) => named.role === role);
  if (place < 0) return spoken(phrase);
  const [named] = names.splice(place, 1);
  return spoken(name === '' ? phrase : phrase.replace(name, named?.name ?? name));
}
