import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, relative } from 'node:path';

/** A table, an index or a part of one. */
const RELATION = /^base\/\d+\/\d+(_\w+)?(\.\d+)?$/;

/**
 * Keeps the files of `folder` in `copy` as they are now. What opening does not write to may be shared with it: the tables of a
 * database that was closed, which may be large. Free where the file system copies on write. Throws the system's error.
 */
export function keepCopy(folder: string, copy: string, { sharesTables }: { sharesTables: boolean }): void {
  const beside = `${copy}.part`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { mode: 0o700 });
  for (const { path, isFolder } of within(folder)) {
    const [from, to] = [join(folder, path), join(beside, path)];
    if (isFolder) mkdirSync(to);
    else if (!(sharesTables && RELATION.test(path) && hasLinked(from, to))) clone(from, to);
  }
  // Whole or not there.
  renameSync(beside, copy);
}

/** Makes `folder` what it was when `copy` was made. Cut short, it can be done again. */
export function putBack(copy: string, folder: string): void {
  const kept = within(copy);
  const names = new Set(kept.map(({ path }) => path));
  for (const { path } of within(folder))
    if (!names.has(path)) rmSync(join(folder, path), { recursive: true, force: true });
  for (const { path, isFolder } of kept) {
    const [from, to] = [join(copy, path), join(folder, path)];
    if (isFolder) mkdirSync(to, { recursive: true });
    else if (!isSameFile(from, to)) clone(from, to);
  }
}

/** Lets go of a copy. */
export function dropCopy(copy: string): void {
  const beside = `${copy}.part`;
  rmSync(beside, { recursive: true, force: true });
  // Renamed first: a copy of which half is gone is nothing to put back.
  if (statSync(copy, { throwIfNoEntry: false })) renameSync(copy, beside);
  rmSync(beside, { recursive: true, force: true });
}

/** Every folder and file below `folder`, a folder before what is in it. */
function within(folder: string): { path: string; isFolder: boolean }[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)),
      isFolder: entry.isDirectory(),
    }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function clone(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

/** False on a file system that has no links. */
function hasLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function isSameFile(one: string, other: string): boolean {
  const [here, there] = [statSync(one), statSync(other, { throwIfNoEntry: false })];
  return there !== undefined && here.dev === there.dev && here.ino === there.ino;
}
