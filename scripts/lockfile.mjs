// The lockfile must install from any registry, so it may name the host of none.
import { readFileSync } from 'node:fs';

const hosts = readFileSync('pnpm-lock.yaml', 'utf8')
  .split('\n')
  .filter((line) => /tarball:\s*['"]?https?:/.test(line));
for (const line of hosts) console.error(`pnpm-lock.yaml names a host: ${line.trim()}`);
process.exit(hosts.length === 0 ? 0 : 1);
