// `npm run service:clients`, `service:backup` and the others: what an operator does to the service's own data.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, ROOT, stop } from './install.mjs';

const OPERATOR = join(ROOT, 'apps/service/dist/operator.js');

if (!existsSync(OPERATOR)) stop('The service is not built yet. Run: npm run build');
const { status } = spawnSync(NODE, [OPERATOR, ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' });
process.exitCode = status ?? 1;
