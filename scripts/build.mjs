// Builds what is missing or out of date, in the order the pieces depend on each other.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, ROOT, stop, toolEnvironment } from './install.mjs';

/** Folder, what its build leaves behind, and the folders it is made from besides its own. */
const PIECES = [
  { folder: 'packages/client', output: 'dist/index.js', from: [] },
  { folder: 'packages/react', output: 'dist/index.js', from: [] },
  { folder: 'packages/open311', output: 'dist/import.js', from: ['packages/client'] },
  { folder: 'packages/tracking', output: 'dist/index.js', from: ['packages/client', 'packages/react'] },
  { folder: 'apps/service', output: 'dist/main.js', from: ['openapi', 'packages/client'] },
  {
    folder: 'apps/concierge',
    output: 'build/server/index.js',
    from: ['packages/client', 'packages/react', 'packages/tracking'],
  },
  {
    folder: 'apps/catalogue',
    output: 'storybook-static/index.html',
    from: ['packages/client', 'packages/react', 'packages/tracking'],
  },
];

const NOT_SOURCE = new Set([
  'node_modules',
  'dist',
  'build',
  'storybook-static',
  '.react-router',
  '.data',
  '.cache',
]);
const STAMPS = join(ROOT, 'node_modules', '.cache', 'councilkit');

/**
 * Builds every piece that is not there or whose sources changed; with `wanted`, only those folders and what they are
 * made from. Ends the command when one fails.
 */
export function build(wanted = PIECES.map(({ folder }) => folder)) {
  mkdirSync(STAMPS, { recursive: true });
  const needed = PIECES.filter(({ folder }) => wanted.includes(folder)).flatMap(({ folder, from }) => [
    folder,
    ...from,
  ]);
  for (const piece of PIECES) {
    if (!needed.includes(piece.folder)) continue;
    const stampFile = join(STAMPS, piece.folder.replace('/', '-'));
    const stamp = fingerprint([piece.folder, ...piece.from, 'pnpm-lock.yaml', 'tsconfig.base.json']);
    const isFresh =
      existsSync(join(ROOT, piece.folder, piece.output)) &&
      existsSync(stampFile) &&
      readFileSync(stampFile, 'utf8') === stamp;
    if (isFresh) continue;

    console.log(`Building ${piece.folder} ...`);
    runBuild(piece.folder);
    writeFileSync(stampFile, stamp);
  }
}

/** Runs the piece's own `build` script, quietly unless it fails. */
function runBuild(folder) {
  const cwd = join(ROOT, folder);
  const { scripts } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
  const environment = toolEnvironment();
  const run = spawnSync(scripts.build, {
    cwd,
    shell: true,
    encoding: 'utf8',
    env: {
      ...environment,
      PATH: [join(cwd, 'node_modules', '.bin'), environment.PATH].join(delimiter),
      NODE_ENV: 'production',
    },
  });
  if (run.status === 0) return;
  console.error(run.stdout, run.stderr);
  stop(
    `Building ${folder} failed; the reason is above. To try again from nothing: delete node_modules/.cache, then repeat.`,
  );
}

/** A hash over the contents of files and folders, so that a touched but unchanged file builds nothing. */
function fingerprint(places) {
  const hash = createHash('sha256');
  for (const place of places) addTo(hash, place);
  return hash.digest('hex');
}

function addTo(hash, place) {
  const path = join(ROOT, place);
  if (!existsSync(path)) return;
  const entries = tryList(path);
  if (!entries) {
    hash.update(place).update(readFileSync(path));
    return;
  }
  for (const entry of entries.sort()) if (!NOT_SOURCE.has(entry)) addTo(hash, `${place}/${entry}`);
}

/** The names in a folder, or nothing when `path` is a file. */
function tryList(path) {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  install();
  build();
}
