import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Crc32c } from '@aws-crypto/crc32c';

/** What no PostgreSQL database is without. */
const PARTS = ['PG_VERSION', 'global/pg_control', 'global/pg_filenode.map', 'base', 'pg_wal', 'pg_xact'];

/** `pg_control` is padded to this size, so that no read of it is ever short (PostgreSQL's catalog/pg_control.h). */
const CONTROL_BYTES = 8192;
/** How much of it says something; its check sum stands behind, at a place that depends on the version. */
const CONTROL_SAYS_AT_MOST = 512;
/** Where it says how the database was left: after the system's id, and the versions of the file and the catalogue. */
const STATE_AT = 16;
const STATE_CLOSED = 1;

/** What a look at the files of a database tells, before anything opens it and writes to it. */
export type Look = { damage: string } | { damage: undefined; wasClosed: boolean };

/**
 * Looks at the files of the PostgreSQL database in `folder` and changes none. `damage` says what is amiss, as the middle of
 * a sentence. `wasClosed` is false when its last process was killed, so that opening has to make good what that left.
 */
export function lookAt(folder: string): Look {
  const missing = PARTS.find((part) => statSync(join(folder, part), { throwIfNoEntry: false }) === undefined);
  if (missing !== undefined) return { damage: `${missing} is missing` };
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8');
  if (!/^\d+\n$/.test(version)) return { damage: 'PG_VERSION is not as PostgreSQL writes it' };
  const control = readFileSync(join(folder, 'global/pg_control'));
  if (control.length !== CONTROL_BYTES || !hasItsCheckSum(control))
    return { damage: 'global/pg_control is not as PostgreSQL wrote it' };
  return { damage: undefined, wasClosed: control.readUInt32LE(STATE_AT) === STATE_CLOSED };
}

function hasItsCheckSum(control: Buffer): boolean {
  const sum = new Crc32c();
  for (let at = 0; at < CONTROL_SAYS_AT_MOST; at += 4) {
    // What it says is long before it is anything at all: zeros have a sum, too.
    if (at > STATE_AT && sum.digest() === control.readUInt32LE(at)) return true;
    sum.update(control.subarray(at, at + 4));
  }
  return false;
}
