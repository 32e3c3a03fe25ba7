import { virtual } from '@guidepup/virtual-screen-reader';

/** What is read as one: its words are its name, and no stop of their own. */
const NAMED_BY_ITS_WORDS = 'a[href], button';

/**
 * What a screen reader says when it reads `container` from the top to the end, without its words for where
 * an element ends and for plain paragraphs.
 */
export async function transcript(container: HTMLElement): Promise<string[]> {
  await virtual.start({ container });
  try {
    // The reader goes round: it has been everywhere when it is back where it started, by the node. Two can read alike.
    const [start, first] = [virtual.activeNode, await virtual.lastSpokenPhrase()];
    const said: string[] = [];
    let phrase = first;
    do {
      const isPartOfName = Boolean(virtual.activeNode?.parentElement?.closest(NAMED_BY_ITS_WORDS));
      if (!isPartOfName && !/^(end(,| of ).*|paragraph)$/.test(phrase)) said.push(phrase);
      await virtual.next();
      phrase = await virtual.lastSpokenPhrase();
    } while (virtual.activeNode !== start || phrase !== first);
    return said;
  } finally {
    await virtual.stop();
  }
}
