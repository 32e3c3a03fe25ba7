import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROJECT = fileURLToPath(new URL('../types', import.meta.url));
const VERSIONS = ['5.9', '6.0', '7.0'];
const require = createRequire(import.meta.url);

/**
 * What a compiler has to do for twenty calls of the client, counted: instantiations of types, on each major of
 * TypeScript. Declarations are not checked for themselves, for those of the platform alone take ten times as many.
 */
export function clientTypes() {
  // The declarations, as the package is published with them.
  execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-b', 'packages/client'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return VERSIONS.map((version) => ({
    name: `client-twenty-calls-instantiations-typescript-${version}`,
    value: instantiations(version),
    limit: 3000,
  }));
}

function instantiations(version) {
  const compiler = join(dirname(require.resolve(`typescript-${version}/package.json`)), 'bin/tsc');
  const told = execFileSync(process.execPath, [compiler, '-p', PROJECT, '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  const [, count] = /^Instantiations:\s+(\d+)/m.exec(told) ?? [];
  if (!count) throw new Error(`TypeScript ${version} tells no instantiations`);
  return Number(count);
}
