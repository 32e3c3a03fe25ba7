import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouncilKit, type WebhookDelivery } from '@councilkit/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Store } from '../src/store.ts';
import { wordFor } from '../src/wording.ts';
import { addClient, freePort, OFFICE, type Program, run, SERVICE, start } from './processes.ts';

const supplier = { name: 'Peak Roads Ltd', source: 'peak-roads' };
const OUR_SCOPES = 'requests:read,events:write,assignments:write,webhooks:manage';
/** Long enough for a slow machine: nothing here is about speed. */
const patience = { timeout: 90_000, interval: 100 };
/** The office asks after its jobs by itself once a minute. Whatever it knows sooner, a webhook told it. */
const beforeItAsks = { timeout: 40_000, interval: 50 };

let folder: string;
let programs: Program[];
/** What the programs of the service and of the office are told. */
let service: Record<string, string>;
let office: Record<string, string>;
/** What the council's own desk uses, and what looks at our endpoint with our rights. */
let desk: CouncilKit;
let ours: CouncilKit;
let theService: Program;

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

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'supplier-'));
  programs = [];
  const [port, officePort] = [await freePort(), await freePort()];
  const baseUrl = `http://127.0.0.1:${port}/v1`;
  service = {
    COUNCILKIT_DATA: join(folder, 'service'),
    COUNCILKIT_PORT: `${port}`,
    COUNCILKIT_API_KEY: 'a-key-for-tests-only',
  };
  // Its suppliers are there once it has run; its clients are made while it does not.
  await (await started(SERVICE, service)).kill();
  const theirs = await addClient(
    ['--name', 'Desk', '--scopes', 'staff:read,staff:write,requests:read,events:write'],
    service,
  );
  const client = await addClient(['--supplier', 'peak-roads', '--scopes', OUR_SCOPES], service);
  theService = await started(SERVICE, service);

  const connect = ({ id, secret }: typeof client) => {
    const auth = { tokenUrl: new URL('/oauth2/token', baseUrl).href, clientId: id, clientSecret: secret };
    return new CouncilKit({ baseUrl, auth, maxRetries: 5 });
  };
  [desk, ours] = [connect(theirs), connect(client)];
  office = {
    COUNCIL_URL: baseUrl,
    COUNCIL_CLIENT_ID: client.id,
    COUNCIL_CLIENT_SECRET: client.secret,
    SUPPLIER_DATABASE: join(folder, 'office.sqlite'),
    SUPPLIER_PORT: `${officePort}`,
    DESK_CLIENT_ID: theirs.id,
    DESK_CLIENT_SECRET: theirs.secret,
  };
}, 180_000);
afterEach(async () => {
  for (const program of programs) await program.kill();
  rmSync(folder, { recursive: true, force: true });
});

const report = () =>
  desk.requests.create({
    serviceCode: 'pothole',
    location: { addressText: 'Outside 14 Mill Lane, Ashbourne' },
    answers: { place: 'carriageway', size: 'larger' },
  });
const texts = async (id: string) => (await desk.events.list(id).all()).map(({ publicText }) => publicText);
/** What the council sent us, oldest first. */
const deliveries = async (): Promise<WebhookDelivery[]> => {
  const [endpoint] = await ours.webhookEndpoints.list().all();
  return endpoint ? (await ours.webhookEndpoints.deliveries(endpoint.id).all()).reverse() : [];
};

it('takes what it is offered, loses no event and says none twice, though it and the service are killed', async () => {
  let theOffice = await started(OFFICE, office);
  const { id, reference } = await report();
  const store = new Store(join(folder, 'office.sqlite'));

  // The council's webhook, signed with the secret it gave when the office asked for it.
  expect(await run('offer', [reference], office)).toBe('offered');
  await vi.waitFor(() => expect(store.job(id)).toMatchObject({ state: 'open' }), beforeItAsks);
  const [assignment] = await ours.assignments.list().all();
  expect(assignment).toMatchObject({ requestId: id, state: 'accepted' });
  await vi.waitFor(async () => expect((await deliveries()).length).toBeGreaterThan(1), beforeItAsks);

  // Nobody listens while this happens. The office starts again with the secret it kept, and asks for no second endpoint.
  await theOffice.kill();
  await desk.events.append(id, { publicText: 'There is a school nearby' });
  const second = await report();
  expect(await run('offer', [second.reference], office)).toBe('offered');
  theOffice = await started(OFFICE, office);
  await vi.waitFor(() => expect(store.job(second.id)).toMatchObject({ state: 'open' }), patience);

  const steps = Array.from({ length: 30 }, (_, index) => `Step ${index + 1}`);
  for (const publicText of steps) store.say(id, wordFor(supplier, { publicText }));
  await run('record', [reference, 'closed', 'Filled and sealed', 'fixed'], office);
  const said = async (count: number) => expect((await texts(id)).length).toBeGreaterThanOrEqual(4 + count);
  await vi.waitFor(() => said(5), patience);
  theOffice = await killAndRestart(theOffice, OFFICE, office);
  await vi.waitFor(() => said(12), patience);
  theService = await killAndRestart(theService, SERVICE, service);
  await vi.waitFor(() => said(20), patience);
  await killAndRestart(theOffice, OFFICE, office);
  await vi.waitFor(() => expect(store.nextOutgoing()).toBeUndefined(), patience);

  const first = [null, null, 'Peak Roads Ltd has the job', 'There is a school nearby'];
  expect(await texts(id)).toEqual([...first, ...steps, 'Filled and sealed']);
  expect(await desk.requests.get(reference)).toMatchObject({ state: 'closed', outcome: 'fixed' });
  expect(store.refused()).toEqual([]);
  const work = await ours.assignments.list().all();
  expect(work.map(({ requestId, state }) => [requestId, state])).toEqual([
    [second.id, 'accepted'],
    [id, 'completed'],
  ]);

  // Every event was told, in the order of its request, and what failed was sent again.
  const events = (await desk.events.list(id).all()).map((event) => event.id);
  await vi.waitFor(async () => {
    const sent = await deliveries();
    expect(sent.filter(({ state }) => state !== 'delivered')).toEqual([]);
    expect(sent.length).toBeGreaterThanOrEqual(events.length - 1);
  }, patience);
  await vi.waitFor(() => expect(store.news()).toEqual([]), patience);
  expect(store.job(id)).toMatchObject({ state: 'closed', seenSeq: events.length });
  expect(await ours.webhookEndpoints.list().all()).toHaveLength(1);
  const attempts = (await deliveries()).map((delivery) => delivery.attempts.length);
  expect(Math.max(...attempts)).toBeGreaterThan(1);
  store.close();
}, 300_000);
