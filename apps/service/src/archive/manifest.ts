import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ArchiveError } from './archive-error.js';

/** The way archives of today are written. A reader refuses any other. */
export const FORMAT_VERSION = 1;
export const MANIFEST = 'manifest.json';
/** The list of photos and papers. */
export const FILE_LIST = 'files.ndjson';
/** The folder they are in. */
export const FILES = 'files';
export const API_KEY = 'api-key';
export const PUSH_KEYS = 'push-keys.json';

/** A file of lines, and what tells that it is whole. */
export interface Content {
  file: string;
  lines: number;
  bytes: number;
  /** In hexadecimal, as `sha256sum` prints it. */
  sha256: string;
}

/** The file of a table. */
export interface TableContent extends Content {
  table: string;
  columns: string[];
}

/** A photo or paper: one line of the list. */
export interface ListedFile {
  /** Below `files/`. */
  key: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

/** What an archive holds. Written last: a folder without one was cut short. */
export interface Manifest {
  format: 'councilkit-archive';
  version: typeof FORMAT_VERSION;
  /** Another for every archive that is written. */
  id: string;
  madeAt: string;
  /** The changes that had been made to the tables, in order. */
  migrations: string[];
  tables: TableContent[];
  files: Content;
  /** The last number that was given, by `table.column`. */
  sequences: Record<string, number>;
  /** What the archive should have and has not, each with the reason. */
  leftOut: string[];
  /** Whether the key for staff is in it, in a file of its own. */
  hasApiKey: boolean;
  /** Whether the keys for web push are, in another. Left out in archives from before there were any. */
  hasPushKeys?: boolean;
}

const text = { type: 'string', minLength: 1 };
const whole = { type: 'integer', minimum: 0 };
const content = {
  file: { type: 'string', pattern: '^[a-z_]+\\.ndjson$' },
  lines: whole,
  bytes: whole,
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
};
const isManifest = new Ajv2020({ allErrors: true }).compile<Manifest>({
  type: 'object',
  properties: {
    format: { const: 'councilkit-archive' },
    version: whole,
    id: { type: 'string', pattern: '^[0-9a-f-]{36}$' },
    madeAt: text,
    migrations: { type: 'array', items: text },
    tables: {
      type: 'array',
      items: {
        type: 'object',
        properties: { ...content, table: text, columns: { type: 'array', items: text } },
        required: [...Object.keys(content), 'table', 'columns'],
      },
    },
    files: { type: 'object', properties: content, required: Object.keys(content) },
    sequences: { type: 'object', additionalProperties: whole },
    leftOut: { type: 'array', items: text },
    hasApiKey: { type: 'boolean' },
    hasPushKeys: { type: 'boolean', nullable: true },
  },
  required: ['format', 'version', 'id', 'migrations', 'tables', 'files', 'sequences', 'leftOut', 'hasApiKey'],
});

/** The manifest of the archive in `folder`. Throws `ArchiveError` when there is none, or one that cannot be followed. */
export async function readManifest(folder: string): Promise<Manifest> {
  const written = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new ArchiveError(
      `${folder} has no ${MANIFEST}: it is no archive, or writing it was cut short. Write it again.`,
    );
  });
  const manifest = parse(written);
  if (!isManifest(manifest)) {
    const [first] = isManifest.errors ?? [];
    throw new ArchiveError(`${MANIFEST}: ${first?.instancePath || 'it'} ${first?.message ?? 'is wrong'}.`);
  }
  if (manifest.version !== FORMAT_VERSION)
    throw new ArchiveError(
      `${MANIFEST}: the format is version ${Number(manifest.version)}, and this reads version ${FORMAT_VERSION}.`,
    );
  return manifest;
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw new ArchiveError(`${MANIFEST}: it is not JSON.`);
  }
}
