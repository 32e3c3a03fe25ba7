import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from './council.js';
import { API_KEY, type Council } from './open-council.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join('openapi', 'workflows');

// The workflows read what people are sent, and are told by webhooks, without anything leaving this machine.
test.use({ serviceEnvironment: { NODE_ENV: 'development' } });

interface Outcome {
  /** 0 where every answer was as promised. */
  status: number | null;
  output: string;
}

/** Follows a workflow (Arazzo) against the running service, holding each answer to the contract. */
async function respect(
  file: string,
  workflow: string,
  service: string,
  inputs: Record<string, string>,
): Promise<Outcome> {
  const args = [
    ...['respect', join(FOLDER, file), '--workflow', workflow, '--server', `contract=${service}/v1`],
    ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
  ];
  const run = spawn(join('node_modules', '.bin', 'redocly'), args, {
    cwd: ROOT,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const printed: string[] = [];
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (text) => printed.push(String(text)));
  const [status] = await once(run, 'close');
  return { status, output: stripVTControlCharacters(printed.join('')) };
}

/** What the workflows of suppliers and staff say they need. */
async function tokensFor(council: Council) {
  const forStaff = 'requests:read,staff:read,staff:write';
  const forSupplier = 'requests:read,events:write,assignments:write,webhooks:manage';
  return {
    staffToken: await council.tokenOf('--name', 'The desk', '--scopes', forStaff),
    supplierToken: await council.tokenOf('--supplier', 'peak-roads', '--scopes', forSupplier),
  };
}
/** The same for all workflows: the council is one for the file. */
let tokens: ReturnType<typeof tokensFor> | undefined;

/** The request that was reported last. */
async function newestRequest(council: Council): Promise<string> {
  const [request] = await council.supplier.requests.list().all({ limit: 1 });
  return request?.id ?? 'none-yet';
}

/** Links that were followed already. */
const used = new Set<string>();

/** The token in the newest link of a kind that was not followed yet, once the service's outbox shows one. */
async function newestLink(council: Council, kind: 'proofs' | 'subscriptions'): Promise<string> {
  const link = new RegExp(`/${kind}/([\\w.-]+)`, 'g');
  let token: string | undefined;
  await expect
    .poll(async () => {
      const page = await (await fetch(`${council.service.url}/outbox`)).text();
      return (token = [...page.matchAll(link)]
        .map(([, found = '']) => found)
        .find((found) => !used.has(found)));
    })
    .toBeDefined();
  used.add(token ?? '');
  return token ?? '';
}

/** Something that takes webhooks in, on this machine. */
const receiver = createServer((request, response) =>
  request.resume().on('end', () => response.writeHead(204).end()),
);
test.beforeAll(async () => {
  await once(receiver.listen(0, '127.0.0.1'), 'listening');
});
test.afterAll(() => {
  receiver.closeAllConnections();
  receiver.close();
});

/** What is planned has to fail, and on an answer that is not as promised: not because it could not be tried. */
function expectToFail(file: string, { status, output }: Outcome): void {
  expect(status, `${file} passes now: take ".planned" out of its name`).not.toBe(0);
  expect(output).toMatch(/✗ (success criteria|status code) check/);
}

const files = readdirSync(join(ROOT, FOLDER)).filter((file) => file.endsWith('.arazzo.yaml'));

for (const file of files) {
  const text = readFileSync(join(ROOT, FOLDER, file), 'utf8');
  const workflows = [...text.matchAll(/^ *- workflowId: (\S+)$/gm)].map(([, id = '']) => id);
  // What the service does not have yet is expected to fail, by name; a file that begins to pass has to be renamed.
  const isPlanned = file.includes('.planned.');

  test(`${file} ${isPlanned ? 'cannot be followed yet' : 'can be followed'}`, async ({ council }) => {
    expect(workflows.length).toBeGreaterThan(0);
    tokens ??= tokensFor(council);
    const given = { ...(await tokens), apiKey: API_KEY, run: randomUUID() };
    // A listening TCP server has an address of this kind.
    const { port } = receiver.address() as AddressInfo;
    for (const workflow of workflows) {
      const needed = text.slice(text.indexOf(`workflowId: ${workflow}`)).split('\n    steps:')[0] ?? '';
      const inputs = {
        ...given,
        ...(needed.includes(' webhookUrl:') && { webhookUrl: `http://127.0.0.1:${port}/hooks` }),
        ...(needed.includes(' request:') && { request: await requestFor(council, file) }),
        ...(needed.includes(' token:') && { token: await newestLink(council, kindOfLink(text)) }),
      };
      const outcome = await respect(file, workflow, council.service.url, inputs);
      if (isPlanned) expectToFail(file, outcome);
      else expect(outcome.status, outcome.output).toBe(0);
    }
  });
}

/** What the links lead to that a file's workflows follow. */
function kindOfLink(text: string): 'proofs' | 'subscriptions' {
  return text.includes('operationId: exchangeProof') ? 'proofs' : 'subscriptions';
}

/** The newest request; where there is none yet, one is reported. */
async function requestFor(council: Council, file: string): Promise<string> {
  const newest = await newestRequest(council);
  if (newest !== 'none-yet') return newest;
  const report = {
    serviceCode: 'pothole',
    description: file,
    answers: { place: 'carriageway', size: 'larger' },
  };
  const location = { addressText: 'Outside 14 Mill Lane, Ashbourne' };
  return (await council.supplier.requests.create({ ...report, location })).id;
}

test('what is expected to fail is found out when it passes, and when it cannot be tried', () => {
  const failed = '✗ status code check - $statusCode in [201]';
  expect(() => expectToFail('x', { status: 1, output: failed })).not.toThrow();
  expect(() => expectToFail('x', { status: 0, output: '✓ status code check' })).toThrow('passes now');
  expect(() => expectToFail('x', { status: 1, output: 'Error: no such file' })).toThrow();
});
