import { mkdtempSync, rmSync } from 'node:fs';
import { type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouncilKit, type CreateServiceRequest, type Problem, type ServiceRequest } from '@councilkit/client';
import webPush from 'web-push';
import { createApp } from '../src/app.js';
import { type Database } from '../src/database.js';
import { type Files } from '../src/attachments/files.js';
import { folderFiles } from '../src/attachments/folder-files.js';
import { Hub } from '../src/events/hub.js';
import { type Recognise } from '../src/identify.js';
import { type Limits } from '../src/limits/limits.js';
import { type StreamCaps } from '../src/limits/stream-caps.js';
import { proofLink } from '../src/proofs/link.js';
import { grantNextWish } from '../src/proofs/wishes-store.js';
import { outbox } from '../src/messages/outbox.js';
import { type Sender } from '../src/messages/sender.js';
import { sendDueMessages } from '../src/send-messages.js';
import { sendWebhooks } from '../src/send-webhooks.js';
import { loadCatalogue } from '../src/services/store.js';
import { loadSuppliers } from '../src/suppliers/store.js';
import { followOtherInstances } from '../src/postgres-notices.js';
import { besides, preparedDatabase, type PreparedDatabase } from './prepared-database.js';
import { type Tracing } from '../src/tracing.js';
import { type Way } from '../src/webhooks/post.js';
import { type Work } from '../src/work.js';
import { services } from './services.js';
import { suppliers } from './suppliers.js';

/** What GOV.UK Notify shows with a receipt. */
export const CALLBACK_TOKEN = 'a-token-that-notify-has';

/** Receivers of tests are on this machine. */
const WEBHOOK_WAY = { allowsLocal: true, timeoutMs: 1000 };

/** Where the links in messages lead. */
export const LINKS = {
  residentsUrl: 'https://residents.example',
  serviceUrl: 'https://service.example',
};

/** Made for tests alone. */
export const PUSH_KEYS = webPush.generateVAPIDKeys();

const API_KEY = 'a-key-for-tests-only';

/** A Monday morning in winter. */
const START = '2026-11-23T10:00:00.000Z';

export interface RunningApp {
  /** Where the contract's paths start, such as `http://127.0.0.1:40001/v1`. */
  baseUrl: string;
  server: Server;
  db: Database;
  database: PreparedDatabase;
  /** Anybody. */
  resident: CouncilKit;
  /** Whoever has the key. */
  staff: CouncilKit;
  /** What the service takes for now. */
  clock: { now: Date };
  logLines: string[];
  /** A pothole, reported. */
  report(changes?: Partial<CreateServiceRequest>): Promise<ServiceRequest>;
  /** One plain call; a body that is not text goes as JSON. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Sees to those who wait for a magic link. Resolves to the tokens of all links that were sent. */
  proofLinks(): Promise<string[]>;
  /** Sends what is due by its clock; to the outbox, unless a way out is given. */
  sendMessages(sender?: Sender): Promise<void>;
  /** Sends the webhooks that are due by its clock. */
  sendWebhooks(): Promise<void>;
  stop(): Promise<void>;
}

interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The body, when it is JSON. */
  json: unknown;
  /** The same, where the test expects a problem. */
  problem: Problem;
}

const NONE = { calls: 0, seconds: 1 };
const NO_LIMITS: Limits = { reads: NONE, writes: NONE, messages: NONE, credentials: NONE, keyed: NONE };

interface RunOptions {
  heartbeatMs?: number;
  /** The `database` of another app that runs, to be one more instance of it. Stop this one first. */
  database?: PreparedDatabase | undefined;
  /** A database of its own that has something in it already; an empty one, when left out. */
  prepared?: PreparedDatabase;
  /** Where photos are kept; a folder of its own, when left out. */
  files?: Files;
  logsCalls?: boolean;
  /** What is done in the background of this instance. */
  queues?: Record<string, Work>;
  tracing?: Tracing;
  limits?: Limits;
  /** None, when left out. */
  streamCaps?: StreamCaps;
  signIn?: (now: () => Date) => Recognise;
  /** How webhooks leave; to this machine too, when left out. */
  webhookWay?: Way;
}

/** The service on a free port, with an empty database, a few services and a clock that stands still. */
export async function runApp({
  heartbeatMs = 15_000,
  database,
  prepared,
  files,
  logsCalls = false,
  queues = {},
  tracing,
  limits = NO_LIMITS,
  streamCaps = { total: 0, each: 0 },
  signIn,
  webhookWay = WEBHOOK_WAY,
}: RunOptions = {}): Promise<RunningApp> {
  const opened = database ? besides(database) : (prepared ?? (await preparedDatabase(tracing?.traceQuery)));
  const { db, url, remove } = opened;
  await loadSuppliers(db, suppliers);
  await loadCatalogue(db, services);
  const clock = { now: new Date(START) };
  const hub = new Hub();
  const stopFollowing = url === undefined ? async () => {} : await followOtherInstances(url, db, hub);
  const folder = mkdtempSync(join(tmpdir(), 'service-files-'));
  const logLines: string[] = [];
  const app = createApp({
    db,
    hub,
    files: files ?? folderFiles(folder),
    attachmentBytes: 2 * 1024 * 1024,
    now: () => clock.now,
    apiKey: API_KEY,
    checkAnswers: true,
    heartbeatMs,
    serviceUrl: LINKS.serviceUrl,
    showsOutbox: true,
    logsCalls,
    limits,
    streamCaps,
    trustedProxies: ['127.0.0.1'],
    signIn: signIn?.(() => clock.now),
    onImported: () => {},
    onProofWish: () => {},
    queues,
    tracing,
    onMessage: () => {},
    webhookWay,
    onWebhook: () => {},
    callbackToken: CALLBACK_TOKEN,
    pushPublicKey: PUSH_KEYS.publicKey,
    logTo: { write: (line) => void logLines.push(line) },
  });
  const baseUrl = `${await app.listen({ host: '127.0.0.1', port: 0 })}/v1`;
  const resident = new CouncilKit({ baseUrl, maxRetries: 0 });
  return {
    baseUrl,
    server: app.server,
    db,
    database: opened,
    resident,
    staff: new CouncilKit({ baseUrl, maxRetries: 0, auth: { apiKey: API_KEY } }),
    clock,
    logLines,
    report: async (changes) =>
      resident.requests.create({
        serviceCode: 'pothole',
        description: 'Deep hole in the nearside lane',
        location: { addressText: 'Outside 14 Mill Lane, Ashbourne' },
        answers: { size: 'plate' },
        ...changes,
      }),
    call: (method, path, body, headers = {}) => call(`${baseUrl}${path}`, method, body, headers),
    async proofLinks() {
      const linkTo = (token: string) => proofLink({ residentsUrl: 'https://residents.example' }, token);
      while (await grantNextWish(db, { now: clock.now, linkTo }));
      const sent = await db.selectFrom('message').selectAll().where('template', '=', 'magicLink').execute();
      return sent.map(({ content }) => content?.['link']?.split('/').at(-1) ?? '');
    },
    async sendWebhooks() {
      const deps = { db, now: () => clock.now, links: LINKS, way: webhookWay };
      while (await sendWebhooks(deps));
    },
    async sendMessages(sender = outbox) {
      const deps = { db, now: () => clock.now, sender, links: LINKS, firstLanguage: 'en' };
      while (await sendDueMessages(deps));
    },
    async stop() {
      await app.close();
      await stopFollowing();
      await remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The header that shows the key. */
export const withKey = { authorization: `Bearer ${API_KEY}` };

async function call(
  url: string,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const json: unknown = isJson ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, json, problem: json as Problem };
}
