import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouncilKit } from '@councilkit/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Store } from '../src/store.ts';
import { wordFor } from '../src/wording.ts';
import { freePort, OFFICE, type Program, run, SERVICE, start } from './processes.ts';

const apiKey = 'a-key-for-tests-only';
const supplier = { name: 'Peak Roads Ltd', source: 'peak-roads' };
/** Long enough for a slow machine: nothing here is about speed. */
const patience = { timeout: 60_000, interval: 50 };

let folder: string;
let programs: Program[];
let council: CouncilKit;
/** What the programs of the service and of the office are told. */
let service: Record<string, string>;
let office: Record<string, string>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'supplier-'));
  programs = [];
  const [port, officePort] = [await freePort(), await freePort()];
  const baseUrl = `http://127.0.0.1:${port}/v1`;
  council = new CouncilKit({ baseUrl, auth: { apiKey }, maxRetries: 5 });
  service = {
    COUNCILKIT_DATA: join(folder, 'service'),
    COUNCILKIT_PORT: `${port}`,
    COUNCILKIT_API_KEY: apiKey,
  };
  office = {
    COUNCIL_URL: baseUrl,
    COUNCIL_API_KEY: apiKey,
    WEBHOOK_SECRETS: 'whsec_YSBzZWNyZXQgb2YgdGhpcyB0ZXN0',
    SUPPLIER_DATABASE: join(folder, 'office.sqlite'),
    SUPPLIER_PORT: `${officePort}`,
  };
});
afterEach(async () => {
  for (const program of programs) await program.kill();
  rmSync(folder, { recursive: true, force: true });
});

const started = async (file: string, environment: Record<string, string>) => {
  const program = await start(file, environment);
  programs.push(program);
  return program;
};
/** Ends a program as a power cut would, and starts it again. */
const killAndRestart = async (program: Program, file: string, environment: Record<string, string>) => {
  await program.kill();
  return started(file, environment);
};

it('loses no event and says none twice, though the office and the service are killed while they talk', async () => {
  const theService = await started(SERVICE, service);
  let theOffice = await started(OFFICE, office);
  const { id, reference } = await council.requests.create({
    serviceCode: 'pothole',
    location: { addressText: 'Outside 14 Mill Lane, Ashbourne' },
    answers: { place: 'carriageway', size: 'larger' },
  });
  const texts = async () => (await council.events.list(id).all()).map(({ publicText }) => publicText);
  const said = async (count: number) => expect((await texts()).length).toBeGreaterThanOrEqual(2 + count);

  expect(await run('pretend-webhook', [reference], office)).toBe('204');
  // It was answered, so it is kept, whatever happens next.
  theOffice = await killAndRestart(theOffice, OFFICE, office);
  await vi.waitFor(async () => expect(await texts()).toContain('Peak Roads Ltd has the job'), patience);

  const store = new Store(join(folder, 'office.sqlite'));
  const steps = Array.from({ length: 30 }, (_, index) => `Step ${index + 1}`);
  for (const publicText of steps) store.say(id, wordFor(supplier, { publicText }));
  await run('record', [reference, 'closed', 'Filled and sealed', 'fixed'], office);

  await vi.waitFor(() => said(5), patience);
  theOffice = await killAndRestart(theOffice, OFFICE, office);
  await vi.waitFor(() => said(12), patience);
  await killAndRestart(theService, SERVICE, service);
  await vi.waitFor(() => said(20), patience);
  await killAndRestart(theOffice, OFFICE, office);
  await vi.waitFor(() => expect(store.nextOutgoing()).toBeUndefined(), patience);

  expect(await texts()).toEqual([null, 'Peak Roads Ltd has the job', ...steps, 'Filled and sealed']);
  expect(await council.requests.get(reference)).toMatchObject({ state: 'closed', outcome: 'fixed' });
  expect(store.refused()).toEqual([]);
  store.close();
}, 180_000);
