// Packs each public package as a release would, then uses the tarballs as a stranger would: publint, attw,
// an install elsewhere, an import of every entry on the oldest and the newest Node we claim, a type check, and every command.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm, ROOT, toolEnvironment } from './install.mjs';
import { runCommands } from './packed-commands.mjs';

/** The oldest Node that the packages' `engines` claim. */
const OLDEST_NODE = '22.18.0';

const packages = readdirSync(join(ROOT, 'packages'))
  .map((folder) => ({ folder: join(ROOT, 'packages', folder), manifest: readManifest(folder) }))
  .filter(({ manifest }) => manifest && !manifest.private);

const scratch = mkdtempSync(join(tmpdir(), 'councilkit-packed-'));
try {
  const tarballs = packages.map(pack);
  tarballs.forEach(checkTarball);
  tarballs.forEach(checkPages);
  useElsewhere(tarballs);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function readManifest(folder) {
  try {
    return JSON.parse(readFileSync(join(ROOT, 'packages', folder, 'package.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

function pack({ folder, manifest }) {
  const before = new Set(readdirSync(scratch));
  if (
    pnpm(['pack', '--pack-destination', scratch], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }) !==
    0
  ) {
    fail(`${manifest.name}: pnpm pack failed`);
  }
  const name = readdirSync(scratch).find((file) => !before.has(file));
  return {
    file: join(scratch, name),
    name: manifest.name,
    packed: readPacked(join(scratch, name)),
    manifest,
  };
}

function readPacked(file) {
  return JSON.parse(execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' }));
}

function checkTarball({ file, name, packed }) {
  if (JSON.stringify(packed.exports).includes('@councilkit/source'))
    fail(`${name}: the packed exports name the source`);
  run('publint', ['run', file, '--strict'], `${name}: publint`);
  run(
    'attw',
    [
      file,
      '--profile',
      'esm-only',
      '--no-emoji',
      '--format',
      'ascii',
      '--exclude-entrypoints',
      ...stylesheets(packed),
    ],
    `${name}: attw`,
  );
}

/** Throws when the README sends its reader to a page that is not in the package. */
function checkPages({ file, name }) {
  const files = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).split('\n');
  const readme = execFileSync('tar', ['-xzOf', file, 'package/README.md'], { encoding: 'utf8' });
  for (const [, page] of readme.matchAll(/\]\((docs\/[^)#]+)/g))
    if (!files.includes(`package/${page}`)) fail(`${name}: ${page} is not in the package`);
}

function stylesheets(packed) {
  const sheets = Object.keys(packed.exports).filter((entry) => entry.endsWith('.css'));
  return sheets.length > 0 ? sheets : ['none'];
}

function useElsewhere(tarballs) {
  const project = join(scratch, 'project');
  mkdirSync(project);
  const peers = tarballs.flatMap(({ packed }) => Object.keys(packed.peerDependencies ?? {}));
  const shared = readCatalog([
    ...new Set([...peers, 'react-dom', '@types/react', '@types/node', 'typescript']),
  ]);
  const local = Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`]));
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({
      name: 'stranger',
      private: true,
      type: 'module',
      dependencies: { ...shared, ...local },
    }),
  );
  // Packages that need each other get the tarballs, not whatever a registry has under their names.
  writeFileSync(
    join(project, 'pnpm-workspace.yaml'),
    `packages: ['.']\noverrides:\n${Object.entries(local)
      .map(([name, file]) => `  '${name}': '${file}'\n`)
      .join('')}`,
  );
  if (pnpm(['install', '--prefer-offline', '--silent'], { cwd: project }) !== 0)
    fail('the tarballs do not install');

  const serverSide =
    tarballs.find(({ name }) => name === '@councilkit/client') ?? fail('no client was packed');
  const entries = tarballs.flatMap(({ name, packed }) => entriesOf(name, packed));
  const code = entries.filter((entry) => !entry.endsWith('.css'));
  writeFileSync(
    join(project, 'import.mjs'),
    `${code.map((entry) => `if (Object.keys(await import('${entry}')).length === 0) throw new Error('${entry} exports nothing');`).join('\n')}
     console.log(process.version, 'imports all ${code.length} entries');`,
  );
  const use = (file, entries) =>
    writeFileSync(
      join(project, file),
      entries
        .map(
          (entry, index) =>
            `import * as entry${index} from '${entry}';\nexport const used${index} = entry${index};`,
        )
        .join('\n'),
    );
  use('use.ts', code);
  use('use-in-node.ts', entriesOf(serverSide.name, serverSide.packed));
  run('node', ['import.mjs'], 'import on our Node', project);
  run(
    'npm',
    ['exec', '--yes', `--package=node@${OLDEST_NODE}`, '--', 'node', 'import.mjs'],
    `import on Node ${OLDEST_NODE}`,
    project,
  );
  const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
  const check = (what, ...options) =>
    run(
      join(project, 'node_modules', '.bin', 'tsc'),
      [...strict, '--module', 'nodenext', '--target', 'es2023', ...options],
      what,
      project,
    );
  check(
    'type check of the packed packages',
    ...['--lib', 'es2023,dom,dom.iterable,dom.asynciterable', '--jsx', 'react-jsx', 'use.ts'],
  );
  check(
    'type check of the packed client in Node, without the types of a browser',
    ...['--lib', 'es2023', '--types', 'node', 'use-in-node.ts'],
  );
  try {
    runCommands(tarballs, project);
  } catch (error) {
    fail(error.message);
  }
}

function entriesOf(name, { exports }) {
  return Object.keys(exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) => (entry === '.' ? name : `${name}/${entry.slice(2)}`));
}

/** Versions as the workspace catalog has them. */
function readCatalog(names) {
  const text = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8');
  return Object.fromEntries(
    names.map((name) => [
      name,
      text.match(new RegExp(`^ {2}'?${name}'?: ([^ #\\n]+)`, 'm'))?.[1] ??
        fail(`${name} is not in the catalog`),
    ]),
  );
}

function run(command, args, what, cwd = ROOT) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', env: toolEnvironment() });
  if (status !== 0) fail(`${what} failed`);
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
