// Makes dist/docs.html: the contract as a page to read, with everything it needs inside it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PAGE = here('dist/docs.html');

execFileSync(
  'redocly',
  [
    'build-docs',
    here('../../openapi/openapi.json'),
    '--output',
    PAGE,
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

// The page may load nothing from elsewhere: the one picture that it would becomes its words.
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-[\w-]+\.svg/g;
const words =
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="14"><text y="11" font-size="12" font-family="sans-serif">Redocly</text></svg>';
const drawn = readFileSync(PAGE, 'utf8');
const page = drawn.replaceAll(LOGO, `data:image/svg+xml,${encodeURIComponent(words)}`);
if (page === drawn)
  throw new Error('The picture that dist/docs.html loads from elsewhere has another address now');

// It draws itself from the contract within it. One without an operation is worse than none.
const { paths } = JSON.parse(readFileSync(here('../../openapi/openapi.json'), 'utf8'));
const missing = Object.values(paths)
  .flatMap((methods) => Object.values(methods))
  .flatMap(({ operationId }) => (operationId && !page.includes(`"${operationId}"`) ? [operationId] : []));
if (missing.length > 0) throw new Error(`dist/docs.html lacks ${missing.join(', ')}`);
writeFileSync(PAGE, page);
