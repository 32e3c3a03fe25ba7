import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from './archive-error.js';
import { MANIFEST, type Content, type Manifest } from './manifest.js';
import { archivedTables, fileOf } from './tables.js';

const NEWLINE = 0x0a;

/** Throws `ArchiveError` with every file of lines that is not the one its manifest tells of. */
export async function checkArchive(folder: string, manifest: Manifest): Promise<void> {
  const faults: string[] = [];
  for (const { name } of archivedTables) {
    const content = manifest.tables.find(({ table }) => table === name);
    if (content?.file !== fileOf(name)) faults.push(`${MANIFEST}: it does not name ${fileOf(name)}.`);
  }
  const known = new Set(archivedTables.map(({ name }) => name));
  for (const { table } of manifest.tables)
    if (!known.has(table)) faults.push(`${MANIFEST}: there is no table ${table}.`);
  for (const content of [...manifest.tables, manifest.files]) {
    const fault = await faultIn(folder, content);
    if (fault !== undefined) faults.push(`${content.file}: ${fault}.`);
  }
  const [first, ...others] = faults;
  if (first !== undefined) throw new ArchiveError(first, ...others);
}

async function faultIn(folder: string, content: Content): Promise<string | undefined> {
  const hash = createHash('sha256');
  let [lines, bytes] = [0, 0];
  try {
    for await (const chunk of createReadStream(join(folder, content.file))) {
      // A stream without an encoding gives buffers.
      const part = chunk as Buffer;
      hash.update(part);
      bytes += part.length;
      for (let at = part.indexOf(NEWLINE); at >= 0; at = part.indexOf(NEWLINE, at + 1)) lines += 1;
    }
  } catch (error) {
    return `it cannot be read (${(error as { code?: string }).code ?? 'no reason'})`;
  }
  if (bytes !== content.bytes) return `it has ${bytes} bytes, and the manifest says ${content.bytes}`;
  if (lines !== content.lines) return `it has ${lines} lines, and the manifest says ${content.lines}`;
  if (hash.digest('hex') !== content.sha256) return 'its checksum is not that of the manifest';
  return undefined;
}
