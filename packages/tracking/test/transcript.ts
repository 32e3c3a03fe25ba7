import { virtual } from '@guidepup/virtual-screen-reader';

/**
 * What a screen reader says when it reads `container` from the top to the end, without its words for where
 * an element ends and for plain paragraphs.
 */
export async function transcript(container: HTMLElement): Promise<string[]> {
  await virtual.start({ container });
  try {
    // The reader goes round: it has been everywhere when it is back where it started, by the node. Two can read alike.
    const [start, phrase] = [virtual.activeNode, await virtual.lastSpokenPhrase()];
    do await virtual.next();
    while (virtual.activeNode !== start || (await virtual.lastSpokenPhrase()) !== phrase);
    const said = (await virtual.spokenPhraseLog()).slice(0, -1);
    return said.filter((phrase) => !/^(end of .*|paragraph)$/.test(phrase));
  } finally {
    await virtual.stop();
  }
}
