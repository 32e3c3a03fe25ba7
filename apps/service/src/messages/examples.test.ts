import { expect, it } from 'vitest';
import { examples } from './examples.js';

/** The catalogue shows these to people who write them, and may not read our code; `vitest -u` writes the file anew. */
const SHOWN_IN_CATALOGUE = '../../../catalogue/src/messages/messages.json';

it('messages are in the catalogue as they are sent', async () => {
  const file = `${JSON.stringify(examples(), null, 2)}\n`;
  await expect(file).toMatchFileSnapshot(SHOWN_IN_CATALOGUE);
});

it('no example says anything but words', () => {
  expect(JSON.stringify(examples())).not.toMatch(/\(\(|undefined/);
});
