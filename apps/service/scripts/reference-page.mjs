// Makes dist/docs.html: the contract as a page to read, with everything it needs inside it.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

execFileSync(
  'redocly',
  [
    'build-docs',
    here('../../openapi/openapi.json'),
    '--output',
    here('dist/docs.html'),
    '--title',
    'Service requests: the contract',
    '--inlineBundle',
    // Says beside each operation whether the service has it yet, and who sees what.
    '--openapi.showExtensions=x-status,x-visible-to',
  ],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
);
