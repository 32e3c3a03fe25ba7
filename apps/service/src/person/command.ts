import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { keyOf } from '../attachments/attachment.js';
import { type Files } from '../attachments/files.js';
import { deleteUnnamed } from '../attachments/store.js';
import { type Database } from '../database.js';
import { CommandError } from '../operator/command-error.js';
import { readAddresses } from './addresses.js';
import { exportPerson, forgetPerson } from './store.js';

export const PERSON_USAGE = `npm run service:person -- export ADDRESS-FILE FOLDER
npm run service:person -- forget ADDRESS-FILE

All that is held about one person, written to a new folder; or all of it removed for good.
ADDRESS-FILE has their e-mail addresses and telephone numbers, one on each line; - reads them from standard input.
An address never stands in the command itself, where other accounts of the machine could read it.`;

/** Exports or forgets one person. Resolves to the lines to print, which name nobody. Throws `CommandError` for what cannot be done. */
export async function personCommand(
  args: readonly string[],
  { db, files, account, now }: { db: Database; files: Files; account: string; now: Date },
): Promise<string[]> {
  const [verb, source, folder, ...others] = args;
  if (source === undefined || others.length > 0) throw new CommandError(PERSON_USAGE);
  if (verb === 'export' && folder !== undefined) {
    const addresses = await addressesIn(source);
    const held = await exportPerson(db, addresses, { account, now });
    await mkdir(folder, { mode: 0o700 }).catch(() => {
      throw new CommandError('The folder must be one that is not there yet, in a folder that is.');
    });
    await writeFile(join(folder, 'held.json'), `${JSON.stringify(held, null, 2)}\n`, { mode: 0o600 });
    const pictures = held.requests.flatMap(({ attachments }) => attachments);
    for (const { id, derivatives } of pictures) {
      for (const { name } of derivatives) {
        const bytes = await files.read(keyOf(id, name));
        if (bytes) await pipeline(bytes, createWriteStream(join(folder, `${id}-${name}`), { mode: 0o600 }));
      }
    }
    return [`Wrote ${count(held.requests.length, 'request')} and ${count(pictures.length, 'file')}.`];
  }
  if (verb === 'forget' && folder === undefined) {
    const news = await forgetPerson(db, await addressesIn(source), now);
    await deleteUnnamed(db, files, now);
    return [`Forgot who reported ${count(news.length, 'request')}, and what they said.`];
  }
  throw new CommandError(PERSON_USAGE);
}

async function addressesIn(source: string) {
  const content =
    source === '-'
      ? await text(process.stdin)
      : await readFile(source, 'utf8').catch(() => {
          throw new CommandError('The address file cannot be read.');
        });
  try {
    return readAddresses(content);
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : 'The address file cannot be used.');
  }
}

function count(many: number, word: string): string {
  return `${many} ${word}${many === 1 ? '' : 's'}`;
}
