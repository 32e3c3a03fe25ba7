import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouncilKit } from '@councilkit/client';
import { createFakeCouncil, signWebhook } from '@councilkit/client/testing';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { webhookSecret } from '../src/endpoint.ts';
import { type Office, openOffice } from '../src/office.ts';
import { Store } from '../src/store.ts';
import { acceptance, type Supplier, wordFor } from '../src/wording.ts';

const supplier: Supplier = { name: 'Peak Roads Ltd', source: 'peak-roads', takesOffers: false };
const done = { status: 'closed', outcome: 'fixed', publicText: 'Filled and sealed' } as const;

/** Long enough for a slow machine: nothing here is about speed. */
const soon = { timeout: 15_000, interval: 5 };

let folder: string;
let office: Office | undefined;
let store: Store;
let lines: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'supplier-'));
  store = new Store(join(folder, 'office.sqlite'));
  lines = [];
});
afterEach(async () => {
  await office?.stop();
  store.close();
  rmSync(folder, { recursive: true });
});

const open = async (
  council: CouncilKit,
  webhookSecrets: readonly string[],
  { checkMs = 60_000, takesOffers = false } = {},
) => {
  const log = (line: string) => void lines.push(line);
  const options = { webhookSecrets, port: 0, pollMs: 5, checkMs, log };
  office = await openOffice({ council, store, supplier: { ...supplier, takesOffers }, ...options });
  return office.webhookUrl;
};
/** As if the process had ended and begun anew: nothing is left but the file. */
const restart = async (council: CouncilKit, webhookSecrets: readonly string[]) => {
  await office?.stop();
  store.close();
  store = new Store(join(folder, 'office.sqlite'));
  return open(council, webhookSecrets);
};
/** A fake council, and an office that listens to it. */
const setUp = async () => {
  const { council, server } = createFakeCouncil();
  const url = await open(council, server.webhookSecrets);
  const deliver = async (id: string, to = url) =>
    fetch(await server.signedWebhook('requestEvent', id, { url: to }));
  const texts = async (id: string) =>
    (await council.events.list(id).all()).map(({ publicText }) => publicText);
  /** A request that the office has taken on. */
  const takenOn = async () => {
    const { id } = server.report();
    await deliver(id);
    await vi.waitFor(() => expect(store.job(id)?.seenSeq).toBeGreaterThan(0), soon);
    await vi.waitFor(async () => expect(await texts(id)).toHaveLength(2), soon);
    return id;
  };
  return { council, server, deliver, texts, takenOn };
};

/** A council that is reached over HTTP, through something that may answer what is sent with a page of its own. */
const behindAProxy = async () => {
  let page: number | undefined;
  const proxy = createServer(async (incoming, response) => {
    const { method = '', headers, url = '' } = incoming;
    const sent = Buffer.concat(await incoming.toArray());
    if (page && method === 'POST') return response.writeHead(page).end('<h1>Not here</h1>');
    const init = { method, headers: headers as Record<string, string>, body: method === 'GET' ? null : sent };
    const answer = await server.fetch(new Request(new URL(url, baseUrl), init));
    response.writeHead(answer.status).end(await answer.text());
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => void proxy.close());
  // A server that listens on TCP has an address of this kind.
  const baseUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/v1`;
  const { server } = createFakeCouncil({ baseUrl });
  const refuseFor = async (status: number, meanwhile: () => Promise<void>) => {
    page = status;
    await meanwhile();
    page = undefined;
  };
  const council = new CouncilKit({ baseUrl, auth: { apiKey: server.apiKey }, retryDelayMs: 1 });
  return { council, server, refuseFor };
};

describe('work of ours', () => {
  it('is taken on when a webhook tells of it, and the council hears so', async () => {
    const { council, server, deliver } = await setUp();
    const { id, reference } = server.report();
    expect((await deliver(id)).status).toBe(204);
    await vi.waitFor(async () => expect((await council.requests.get(id)).status).toBe('acknowledged'), soon);
    const [, event] = await council.events.list(id).all();
    expect(event).toMatchObject({ actor: { kind: 'supplier', name: 'Peak Roads Ltd' } });
    expect(store.jobByReference(reference)).toMatchObject({ requestId: id, state: 'open' });
  });

  it('is taken on once, however often the council tells of it', async () => {
    const { council, deliver, takenOn, texts } = await setUp();
    const id = await takenOn();
    await deliver(id);
    await deliver(id);
    await vi.waitFor(() => expect(store.news()).toEqual([]), soon);
    expect(await texts(id)).toEqual([null, 'Peak Roads Ltd has the job']);
    // Nor by another program with the same file open.
    store.takeOn(await council.requests.get(id), acceptance(supplier));
    expect(store.nextOutgoing()).toBeUndefined();
  });

  it('is no work of another’s, and none that is over', async () => {
    const { server, deliver, texts } = await setUp();
    const [bin, over] = [server.report({ serviceCode: 'overflowing-bin' }), server.report()];
    server.append(over.id, done);
    for (const { id } of [bin, over]) {
      await deliver(id);
      await vi.waitFor(() => expect(store.news()).toEqual([]), soon);
      expect(store.job(id)).toBeUndefined();
      expect(await texts(id)).not.toContain('Peak Roads Ltd has the job');
    }
  });

  it('ends when the council ends it', async () => {
    const { server, deliver, takenOn } = await setUp();
    const id = await takenOn();
    server.append(id, {
      status: 'closed',
      outcome: 'cancelledByReporter',
      publicText: 'The reporter withdrew it',
    });
    await deliver(id);
    await vi.waitFor(() => expect(store.job(id)).toMatchObject({ state: 'closed' }), soon);
  });

  it('is asked after, where no webhook came', async () => {
    const { council, server, takenOn } = await setUp();
    const id = await takenOn();
    await office?.stop();
    server.append(id, done);
    await open(council, server.webhookSecrets, { checkMs: 5 });
    await vi.waitFor(() => expect(store.job(id)).toMatchObject({ state: 'closed', seenSeq: 3 }), soon);
  });
});

describe('work that is offered', () => {
  /** A council that offers its potholes to us, and an office that signs in as ours. */
  const offering = async () => {
    const { server } = createFakeCouncil();
    const desk = server.connect({ auth: server.staff() });
    const ours = server.connect({ auth: server.supplier('peak-roads'), maxRetries: 0 });
    const offer = async (id: string) => desk.assignments.offer(id, { supplierId: 'peak-roads' });
    const enter = async () => open(ours, server.webhookSecrets, { checkMs: 5, takesOffers: true });
    return { server, desk, offer, enter };
  };

  it('is accepted, and residents read so once', async () => {
    const { server, desk, offer, enter } = await offering();
    const { id } = server.report();
    const { id: assignment } = await offer(id);
    const url = await enter();
    await fetch(await server.signedWebhook('requestEvent', id, { url }));
    await vi.waitFor(() => expect(store.job(id)).toMatchObject({ state: 'open' }), soon);
    expect(await desk.assignments.get(assignment)).toMatchObject({ state: 'accepted' });
    await vi.waitFor(() => expect(store.news()).toEqual([]), soon);
    const said = (await server.connect().events.list(id).all()).map(({ publicText }) => publicText);
    expect(said.filter(Boolean)).toEqual(['Peak Roads Ltd has the job']);
  });

  it('is accepted once, and the job kept, though we go down before we know that it was heard', async () => {
    const { server, offer, enter } = await offering();
    const { id } = server.report();
    await offer(id);
    server.failNext({ connection: 'lost' }, { operation: 'acceptAssignment' });
    await enter();
    await vi.waitFor(() => expect(lines.join()).toContain('acceptAssignment: no answer'), soon);
    await office?.stop();
    await enter();
    await vi.waitFor(() => expect(store.job(id)).toMatchObject({ state: 'open' }), soon);
    const events = await server.connect().events.list(id).all();
    expect(events.map(({ type }) => type)).toEqual(['submitted', 'assignmentChanged', 'assignmentChanged']);
  });

  it('is no job of ours when it was taken back', async () => {
    const { server, desk, offer, enter } = await offering();
    const [kept, withdrawn] = [server.report(), server.report()];
    const { id } = await offer(withdrawn.id);
    await desk.assignments.withdraw(id, { staffText: 'Filled already' });
    await offer(kept.id);
    await enter();
    await vi.waitFor(() => expect(store.job(kept.id)).toBeDefined(), soon);
    expect(store.job(withdrawn.id)).toBeUndefined();
  });
});

describe('our webhook endpoint', () => {
  it('is asked for once, though we go down before we know that it was made', async () => {
    const { server } = createFakeCouncil();
    const ours = server.connect({ auth: server.supplier('peak-roads'), maxRetries: 0 });
    const url = 'https://hooks.peakroads.example.com/webhooks';
    server.failNext({ connection: 'lost' }, { operation: 'createWebhookEndpoint' });
    await expect(webhookSecret(ours, store, url)).rejects.toThrow('no answer');
    store.close();
    store = new Store(join(folder, 'office.sqlite'));
    const secret = await webhookSecret(ours, store, url);
    expect(await webhookSecret(ours, store, url)).toBe(secret);
    expect(secret).toMatch(/^whsec_/);
    expect(await ours.webhookEndpoints.list().all()).toMatchObject([{ url }]);
    expect(server.calls.filter(({ operation }) => operation === 'createWebhookEndpoint')).toHaveLength(2);
  });
});

describe('a webhook', () => {
  it('is believed with the secret before, too, while the council replaces it', async () => {
    const { server, deliver } = await setUp();
    server.rotateWebhookSecret();
    const { id } = server.report();
    expect((await deliver(id)).status).toBe(204);
  });

  it.each([
    ['was signed by somebody else', { secrets: ['whsec_c29tZWJvZHkgZWxzZQ=='] }],
    ['was signed an hour ago', { signedAt: new Date(Date.now() - 3_600_000) }],
  ])('that %s is refused, and nothing comes of it', async (_, changes) => {
    const { server } = await setUp();
    const { id } = server.report();
    const data = { requestId: id, eventId: '1', seq: 1, eventType: 'submitted', url: '' };
    const message = { type: 'request.event', timestamp: '2026-11-23T10:00:00Z', data };
    const [url, secrets] = [office?.webhookUrl ?? '', server.webhookSecrets];
    const answer = await fetch(await signWebhook(message, { secrets, id: '1', url, ...changes }));
    expect(answer.status).toBe(400);
    expect(store.news()).toEqual([]);
  });

  it('of a kind nobody knows yet is welcome, and passed over', async () => {
    const { server } = await setUp();
    const message = { type: 'weather.changed', timestamp: '2026-11-23T10:00:00Z', data: {} };
    const [url, secrets] = [office?.webhookUrl ?? '', server.webhookSecrets];
    expect((await fetch(await signWebhook(message, { secrets, id: '1', url }))).status).toBe(204);
  });

  it('is told apart from other calls', async () => {
    await setUp();
    const url = office?.webhookUrl ?? '';
    expect((await fetch(url)).status).toBe(404);
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(400);
    expect((await fetch(url, { method: 'POST', body: 'x'.repeat(100_000) })).status).toBe(413);
  });
});

describe('what we say', () => {
  it('waits while the council cannot be reached, and arrives in order', async () => {
    const { council, server, takenOn, texts } = await setUp();
    const id = await takenOn();
    server.failNext({ status: 503 }, { operation: 'appendEvent', times: 4 });
    for (const publicText of ['one', 'two', 'three']) store.say(id, wordFor(supplier, { publicText }));
    store.say(id, wordFor(supplier, done));
    await vi.waitFor(async () => expect((await council.requests.get(id)).state).toBe('closed'), soon);
    expect((await texts(id)).slice(2)).toEqual(['one', 'two', 'three', 'Filled and sealed']);
    expect(lines.join()).toContain('appendEvent: 503');
  });

  it('is said once, even when we go down before we know that it was heard', async () => {
    const { council, server, takenOn, texts } = await setUp();
    const id = await takenOn();
    // Done by the council each time, and never answered: the client tries three times, and then the office.
    server.failNext({ connection: 'lost' }, { operation: 'appendEvent', times: 9 });
    store.say(id, wordFor(supplier, { status: 'inProgress', publicText: 'We have begun' }));
    await vi.waitFor(() => expect(lines.join()).toContain('appendEvent: no answer'), soon);
    expect(store.nextOutgoing()).toBeDefined();
    await restart(council, server.webhookSecrets);
    await vi.waitFor(() => expect(store.nextOutgoing()).toBeUndefined(), soon);
    expect((await texts(id)).slice(2)).toEqual(['We have begun']);
    const keys = server.calls.filter(({ operation }) => operation === 'appendEvent').slice(1).map(({ body }) => (body as { sourceEventId: string }).sourceEventId); // prettier-ignore
    expect(keys).toHaveLength(10);
    expect(new Set(keys).size).toBe(1);
  });

  it('is put aside with the reason when the council will not have it, and holds nothing up', async () => {
    const { takenOn, texts } = await setUp();
    const id = await takenOn();
    store.say(id, wordFor(supplier, { status: 'closed', publicText: 'Done' }));
    store.say('no-such-request', wordFor(supplier, { publicText: 'Hello?' }));
    store.say(id, wordFor(supplier, done));
    await vi.waitFor(async () => expect(await texts(id)).toContain('Filled and sealed'), soon);
    expect(store.refused()).toMatchObject([
      { requestId: id, reason: '/outcome Say how the request ended' },
      { requestId: 'no-such-request', reason: 'No request has this id' },
    ]);
    const [{ id: line } = { id: 0 }] = store.refused();
    expect(lines.join()).toMatch(
      new RegExp(`appendEvent: 422 .*; put aside, and why is line ${line} of the outbox`),
    );
  });

  it('waits while something in between answers in the place of the council', async () => {
    const { council, server, refuseFor } = await behindAProxy();
    await open(council, server.webhookSecrets);
    const { id } = server.report();
    await refuseFor(404, async () => {
      store.say(id, wordFor(supplier, { status: 'inProgress', publicText: 'We have begun' }));
      await vi.waitFor(() => expect(lines.join()).toContain('appendEvent: 404, not from the service'), soon);
    });
    await vi.waitFor(() => expect(store.nextOutgoing()).toBeUndefined(), soon);
    expect(store.refused()).toEqual([]);
    const said = (await server.connect().events.list(id).all()).map(({ publicText }) => publicText);
    expect(said).toEqual([null, 'We have begun']);
  });

  it('waits while our key is not known, since that is for a person to mend', async () => {
    const { server, takenOn, texts } = await setUp();
    const id = await takenOn();
    await restart(server.connect({ auth: { apiKey: 'a-key-of-long-ago' } }), server.webhookSecrets);
    store.say(id, wordFor(supplier, done));
    await vi.waitFor(() => expect(lines.join()).toContain('appendEvent: 401'), soon);
    expect(store.refused()).toEqual([]);
    await restart(server.connect({ auth: { apiKey: server.apiKey } }), server.webhookSecrets);
    await vi.waitFor(async () => expect(await texts(id)).toContain('Filled and sealed'), soon);
  });
});
