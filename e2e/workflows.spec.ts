import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { API_KEY, expect, test, type Council } from './council.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join('openapi', 'workflows');

/** Follows a workflow (Arazzo) against the running service, holding each answer to the contract. */
function respect(file: string, service: string, tokens: { staffToken: string; supplierToken: string }) {
  // What is planned asks for more than anybody can have yet; whatever it is given has to fail on an answer.
  const none = 'none-yet';
  const inputs = { apiKey: API_KEY, run: randomUUID(), token: none, request: none, ...tokens };
  const run = spawnSync(
    join('node_modules', '.bin', 'redocly'),
    [
      'respect',
      join(FOLDER, file),
      '--server',
      `contract=${service}/v1`,
      ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
    ],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  );
  return { status: run.status, output: stripVTControlCharacters(run.stdout + run.stderr) };
}

/** What the workflows of suppliers say they need. */
async function tokensFor(council: Council) {
  const forStaff = 'requests:read,staff:read,staff:write';
  const forSupplier = 'requests:read,events:write,assignments:write';
  return {
    staffToken: await council.tokenOf('--name', 'The desk', '--scopes', forStaff),
    supplierToken: await council.tokenOf('--supplier', 'peak-roads', '--scopes', forSupplier),
  };
}
/** The same for all workflows: the council is one for the file. */
let tokens: ReturnType<typeof tokensFor> | undefined;

const workflows = readdirSync(join(ROOT, FOLDER)).filter((file) => file.endsWith('.arazzo.yaml'));

for (const file of workflows) {
  // What the service does not have yet is expected to fail, by name; a file that begins to pass has to be renamed.
  const isPlanned = file.includes('.planned.');
  test(`${file} ${isPlanned ? 'cannot be followed yet' : 'can be followed'}`, async ({ council }) => {
    tokens ??= tokensFor(council);
    const { status, output } = respect(file, council.service.url, await tokens);
    if (isPlanned) {
      expect(status, `${file} passes now: take ".planned" out of its name`).not.toBe(0);
      // It fails because an answer is not as promised, not because it could not be tried.
      expect(output).toMatch(/✗ (success criteria|status code) check/);
    } else {
      expect(status, output).toBe(0);
    }
  });
}
