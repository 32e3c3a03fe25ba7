import { setTimeout as pause } from 'node:timers/promises';
import { CouncilKit, type ServiceRequest } from '@councilkit/client';
import { sql } from 'kysely';
import { addClient } from '../../src/clients/store.js';
import { type Database } from '../../src/database.js';
import { openPostgres } from '../../src/postgres.js';
import { NOTIFY_KEY, startNotify, TEMPLATES } from '../notify-server/notify-server.js';
import { litter } from '../services.js';
import { startReceiver } from '../webhook-receiver.js';
import { API_KEY, startCluster } from './cluster.js';
import { brokenPromises, type Ledger, type Told } from './ledger.js';
import { scheduleOf, targetOf, type Trouble } from './schedule.js';

export interface ChaosOptions {
  /** The built service. */
  main: string;
  /** Draws what goes wrong, when, and what is written. */
  seed: number;
  /** How long it goes wrong. */
  seconds: number;
  /** Told what happens, as it happens. */
  say?: (line: string) => void;
}

const INSTANCES = 3;
const REQUESTS = 8;
const WRITERS = 4;
/** Some read at once, others take their time over each event. */
const WATCHER_PAUSES_MS = [0, 40];
const FOLLOWERS = 3;
const SETTLED_WITHIN_MS = 120_000;

/**
 * Runs several instances on one PostgreSQL, with writers, watchers, followers, subscribers and a webhook endpoint, while
 * instances, the database, GOV.UK Notify and the receiver come and go; then puts everything right, waits until nothing is
 * left to be told, and answers with what was promised and what was seen.
 */
export async function runChaos({ main, seed, seconds, say = () => {} }: ChaosOptions): Promise<Ledger> {
  const endings: (() => unknown)[] = [];
  try {
    const notify = await startNotify();
    endings.push(() => notify.stop());
    const receiver = await startReceiver();
    endings.push(() => receiver.stop());
    const cluster = await startCluster(main, INSTANCES, {
      ...{ COUNCILKIT_NOTIFY_KEY: NOTIFY_KEY, COUNCILKIT_NOTIFY_URL: notify.url },
      COUNCILKIT_NOTIFY_EMAIL_TEMPLATE: TEMPLATES.email,
      COUNCILKIT_NOTIFY_SMS_TEMPLATE: TEMPLATES.sms,
      COUNCILKIT_PUBLIC_URL: 'https://service.example',
      COUNCILKIT_RESIDENTS_URL: 'https://residents.example',
    });
    endings.push(() => cluster.stop());
    const { postgres, instances } = cluster;
    const { db } = await openPostgres(postgres.urlOf('postgres'));
    endings.push(() => db.destroy());

    const baseUrl = `${cluster.url}/v1`;
    const council = new CouncilKit({ baseUrl, auth: { apiKey: API_KEY } });
    const resident = new CouncilKit({ baseUrl });
    const { questions: _, ...service } = litter;
    await council.imports.create({ source: 'chaos', services: [service] });
    const requests = await Promise.all(
      Array.from({ length: REQUESTS }, (_, number) =>
        resident.requests.create({
          serviceCode: litter.code,
          description: `Bin ${number} is full`,
        }),
      ),
    );
    const subscribed = await subscribeTo(requests.slice(0, REQUESTS / 2), resident, notify);
    const { id: clientId, secret: clientSecret } = await addClient(
      db,
      { name: 'Chaos', supplierId: null, scopes: ['webhooks:manage', 'requests:read'] },
      new Date(),
    );
    const scopes = ['webhooks:manage', 'requests:read'];
    const owner = new CouncilKit({
      baseUrl,
      auth: { tokenUrl: `${cluster.url}/oauth2/token`, clientId, clientSecret, scopes },
    });
    await owner.webhookEndpoints.create({ url: receiver.url });

    const ending = new AbortController();
    const watched = requests.flatMap(({ id }) =>
      WATCHER_PAUSES_MS.map((pauseMs) => watch(resident, id, { pauseMs, signal: ending.signal })),
    );
    const followed = Array.from({ length: FOLLOWERS }, () => follow(resident, ending.signal));

    let isOver = false;
    const acknowledged: Ledger['acknowledged'] = [];
    const writers = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let line = 0; !isOver; line++) {
        const { id: requestId = '' } = requests[(writer + line * 3) % REQUESTS] ?? {};
        const publicText = `Line ${seed}-${writer}-${line}.`;
        const event = { publicText, source: `writer-${writer}`, sourceEventId: `${line}` };
        // What is not acknowledged may be stored or not: nothing was promised.
        const stored = await council.events.append(requestId, event).catch(() => undefined);
        if (stored) acknowledged.push({ requestId, seq: stored.seq, publicText });
        await pause(20);
      }
    });

    const begun = Date.now();
    const before = new Map<string, Promise<void>>();
    const happen = async (trouble: Trouble, earlier: Promise<void> | undefined) => {
      await earlier;
      await pause(Math.max(0, trouble.atMs - (Date.now() - begun)));
      say(`${String(trouble.atMs).padStart(6)} ms: ${trouble.kind} for ${trouble.forMs} ms`);
      await cause(trouble);
    };
    const underWay = scheduleOf(seed, seconds).map((trouble) => {
      const target = targetOf(trouble, INSTANCES);
      const turn = happen(trouble, before.get(target));
      before.set(target, turn);
      return turn;
    });
    await pause(seconds * 1000);
    isOver = true;
    await Promise.all([...underWay, ...writers]);
    say(`${acknowledged.length} events acknowledged; putting everything right`);
    for (const instance of instances) await instance.start();

    const feed = await readFeed(resident, acknowledged.length);
    const ledger: Ledger = {
      ...{ acknowledged, watched, followed, feed, subscribed },
      ...{ messages: notify.kept, webhooks: receiver.kept },
    };
    await settle(db, () => brokenPromises(ledger).length === 0);
    ending.abort();
    say('Everything has settled');
    return ledger;

    /** Lets one thing go wrong, and puts it right after a while. */
    async function cause(trouble: Trouble): Promise<void> {
      switch (trouble.kind) {
        case 'instanceKilled':
        case 'instanceRestarted': {
          const instance = instances[trouble.instance % INSTANCES];
          await instance?.end(trouble.kind === 'instanceKilled' ? 'SIGKILL' : 'SIGTERM');
          await pause(trouble.forMs);
          // A database that is away keeps it from starting; it is started again once all is right.
          return instance?.start().catch(() => undefined);
        }
        case 'databaseStopped':
          return databaseStops(trouble.forMs);
        case 'notifyDown':
          return during(trouble.forMs, (isOn) => (notify.state.isDown = isOn));
        case 'notifyTooFast':
          return during(trouble.forMs, (isOn) => (notify.limits.perMinute = isOn ? 0 : Infinity));
        case 'receiverDown':
          return during(trouble.forMs, (isOn) => (receiver.status = isOn ? 503 : 204));
        case 'receiverSilent':
          return during(trouble.forMs, (isOn) => (receiver.status = isOn ? 0 : 204));
      }
    }

    async function databaseStops(forMs: number): Promise<void> {
      await postgres.halt();
      await pause(forMs);
      await postgres.start();
    }
  } finally {
    for (const end of endings.toReversed()) await end();
  }
}

async function during(forMs: number, set: (isOn: boolean) => void): Promise<void> {
  set(true);
  await pause(forMs);
  set(false);
}

/** One follower of each request, who has confirmed it. */
async function subscribeTo(
  requests: readonly ServiceRequest[],
  resident: CouncilKit,
  notify: Awaited<ReturnType<typeof startNotify>>,
): Promise<Set<string>> {
  for (const { id } of requests) {
    const email = `follower-of-${id}@example.org`;
    await resident.subscriptions.create({ scope: { requestId: id }, channel: 'email', email });
    const token = await until(() => {
      const sent = notify.kept.find(({ to }) => to === email)?.personalisation['body'];
      return /\/subscriptions\/(sub_[\w-]+)/.exec(sent ?? '')?.[1];
    });
    await resident.subscriptions.confirm(token);
  }
  return new Set(requests.map(({ id }) => id));
}

function watch(
  resident: CouncilKit,
  requestId: string,
  { pauseMs, signal }: { pauseMs: number; signal: AbortSignal },
): Ledger['watched'][number] {
  const seen: number[] = [];
  void (async () => {
    for await (const { seq } of resident.requests.watch(requestId, { signal })) {
      seen.push(seq);
      if (pauseMs > 0) await pause(pauseMs);
    }
    // It ends with the reason of the signal, as it should.
  })().catch(() => undefined);
  return { requestId, seen };
}

function follow(resident: CouncilKit, signal: AbortSignal): Told[] {
  const seen: Told[] = [];
  void (async () => {
    for await (const { requestId, seq } of resident.events.follow({ signal })) seen.push({ requestId, seq });
  })().catch(() => undefined);
  return seen;
}

/** The feed from its beginning, once it holds at least so many events. */
function readFeed(resident: CouncilKit, least: number): Promise<Told[]> {
  return until(async () => {
    const changes = await resident.events.changes({ limit: 200 }).all();
    return changes.length >= least ? changes.map(({ requestId, seq }) => ({ requestId, seq })) : undefined;
  });
}

/** Waits until `isDone`, and a little longer for what comes too often; or until nobody would wait any longer. */
async function settle(db: Database, isDone: () => boolean): Promise<void> {
  const givenUpAt = Date.now() + SETTLED_WITHIN_MS;
  while (!isDone() && Date.now() < givenUpAt) {
    // The pauses between attempts grow to hours; here they are over at once.
    await sql`update message set due_at = now() where due_at > now()`.execute(db);
    await sql`update webhook_delivery set due_at = now() where due_at > now()`.execute(db);
    await pause(1000);
  }
  await pause(1000);
}

async function until<Value>(find: () => Promise<Value | undefined> | Value | undefined): Promise<Value> {
  const givenUpAt = Date.now() + SETTLED_WITHIN_MS;
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > givenUpAt) throw new Error('Waited too long');
    await pause(50);
  }
}
