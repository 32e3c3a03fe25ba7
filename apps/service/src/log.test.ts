import { CouncilKit } from '@councilkit/client';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asDesk, deskToken, supplierToken } from '../test/callers.js';
import { picture } from '../test/pictures/made.js';
import { runApp, withKey, type RunningApp } from '../test/running-app.js';
import { operations, type Operation } from './contract/operations.js';

/** One person, in words that stand nowhere else. */
const person = {
  name: 'Zebulon Quixwright',
  email: 'zebulon.quixwright@example.org',
  phone: '01632 960731',
  address: '7 Quixwright Mews, Ashbourne',
};
const contact = { name: person.name, email: person.email, phone: person.phone };

let app: RunningApp;
/** What anything writes beside the log. */
const written: string[] = [];
beforeAll(async () => {
  app = await runApp({ logsCalls: true });
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    vi.spyOn(stream, 'write').mockImplementation((chunk: string | Uint8Array) => {
      written.push(String(chunk));
      return write(chunk);
    });
  }
});
afterAll(async () => {
  vi.restoreAllMocks();
  await app.stop();
});

/** A value in every way that something on its way to a log may write it. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const words = value.split(/[\s@.,]+/).filter((word) => word.length > 5);
  const forms = [
    value,
    value.replaceAll(' ', ''),
    value.replaceAll(' ', '+'),
    encodeURIComponent(value),
    encodeURIComponent(encodeURIComponent(value)),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    ...words.filter((word) => !['example', 'Ashbourne'].includes(word)),
  ];
  // As `normalAddress` keeps a telephone number.
  if (/^[\d ]+$/.test(value))
    forms.push(`+44${value.replaceAll(' ', '').slice(1)}`, value.replaceAll(' ', '').slice(-6));
  return forms.map((form) => form.toLowerCase());
}

const FORMS = Object.values(person).flatMap(formsOf);

/** The lines that hold any of it, in any form. */
function leaks(lines: readonly string[]): string[] {
  return lines.filter((line) => FORMS.some((form) => line.toLowerCase().includes(form)));
}

/** Everything of a day that goes well, by everybody who has a part in it. */
async function anOrdinaryDay() {
  const desk = await asDesk(app);
  const photo = await app.resident.attachments.upload(await picture('png', 40, 30), {
    altText: `House of ${person.name}`,
  });
  const report = {
    serviceCode: 'pothole',
    description: `Ring ${person.phone}, ask for ${person.name}`,
    location: { addressText: person.address },
    answers: { size: 'plate' },
    contact,
    attachmentIds: [photo.id],
  };
  const { id, reference } = await app.resident.requests.create(report, {
    idempotencyKey: 'quixwright-report',
  });
  await app.resident.requests.create(report, { idempotencyKey: 'quixwright-report' });
  await app.resident.subscriptions.create({
    scope: { requestId: id },
    channel: 'email',
    email: person.email,
  });
  await app.resident.subscriptions.create({ scope: { requestId: id }, channel: 'sms', phone: person.phone });
  await app.resident.proofs.request({ email: person.email, reference });
  const token = (await app.proofLinks()).at(-1) ?? '';
  await app.sendMessages();
  const { accessToken } = await app.resident.proofs.exchange({ token });
  const reporter = new CouncilKit({ baseUrl: app.baseUrl, maxRetries: 0, auth: { accessToken } });
  await reporter.requests.contact(id);
  await reporter.events.append(id, { publicText: `It is ${person.name} again` });
  await app.staff.events.append(id, {
    status: 'closed',
    outcome: 'fixed',
    publicText: `${person.name} was told`,
  });
  await reporter.feedback.give(id, { isFixed: false, comment: `Ring ${person.phone}`, asksToReopen: true });
  await desk.requests.list({ q: person.name }).page();
  await desk.requests.moderate(id, { moderation: 'hidden', staffText: `Names ${person.name}` });
  await desk.requests.redact(id, { parts: ['description'], reason: `${person.name} asked` });
  return { accessToken };
}

/** Calls of one operation in which every place that can hold a value holds one that is personal. */
function personalCalls({ method, url, schema }: Operation) {
  const values = Object.values(person);
  return values.flatMap((value) => {
    const path = url.slice('/v1'.length).replace(/:\w+/g, encodeURIComponent(value));
    const named = Object.keys((schema.querystring?.['properties'] ?? {}) as object);
    const query = new URLSearchParams(['unknown', ...named].map((name) => [name, value]));
    const headers = {
      'idempotency-key': value,
      'if-none-match': value,
      'if-match': value,
      'user-agent': value,
    };
    const calls = [{ method, path: `${path}?${query}`, headers, body: undefined as string | undefined }];
    if (method === 'GET') return calls;
    const guess = {
      ...contact,
      contact,
      description: value,
      publicText: value,
      scope: { requestId: value },
      token: value,
    };
    const bodies = [JSON.stringify(guess), `{"email":"${value}`, JSON.stringify([value]), value];
    return [
      ...calls,
      ...bodies.map((body) => ({
        method,
        path,
        headers: { ...headers, 'content-type': 'application/json' },
        body,
      })),
    ];
  });
}

/** Puts what is personal everywhere in every operation, as each of the callers. Resolves to how often each status came back. */
async function putItEverywhere(callers: readonly Record<string, string>[]): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  for (const operation of operations.values()) {
    for (const [at, { method, path, headers, body }] of personalCalls(operation).entries()) {
      const caller = callers[at % callers.length];
      const response = await fetch(`${app.baseUrl}${path}`, {
        method,
        headers: { ...headers, ...caller },
        signal: AbortSignal.timeout(10_000),
        ...(body !== undefined && { body }),
      });
      // A stream says nothing more that could be of interest here.
      await response.body?.cancel();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    }
  }
  return statuses;
}

/** Calls that nothing is wrong with, so that they get as far as the database. */
const wellFormed: [path: string, body: object][] = [
  ['/requests', { serviceCode: 'tree-planting', description: person.name, contact }],
  ['/proofs', { email: person.email }],
  ['/subscriptions', { scope: { areaCode: 'anywhere' }, channel: 'email', email: person.email }],
  [
    '/imports',
    {
      source: person.name,
      requests: [
        {
          sourceRequestId: person.phone,
          serviceCode: '1',
          serviceName: person.name,
          description: person.address,
          submittedAt: '2026-01-01T00:00:00Z',
        },
      ],
    },
  ],
];

/** Turns the columns that personal words go into, into numbers. */
async function quoteWhatIsGiven(): Promise<void> {
  await sql`truncate address, proof_wish, request_contact cascade`.execute(app.db);
  await sql`drop index request_contact_by_phone, request_contact_by_email`.execute(app.db);
  for (const [table, column] of [
    ['request_contact', 'name'],
    ['request_contact', 'phone'],
    ['proof_wish', 'address'],
    ['address', 'value'],
  ] as const)
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} type integer using 0`.execute(
      app.db,
    );
}

describe('the log of a busy day', () => {
  it(
    'says of each call what it was and how it ended, and nothing of anybody',
    { timeout: 180_000 },
    async () => {
      const { accessToken } = await anOrdinaryDay();
      const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
      const callers = [
        {},
        withKey,
        bearer(await deskToken(app)),
        bearer(await supplierToken(app, 'peak-roads')),
        bearer(accessToken),
        bearer(person.email),
        { authorization: `Basic ${Buffer.from(`${person.email}:${person.name}`).toString('base64')}` },
      ];
      const refused = await putItEverywhere(callers);
      expect([...refused.keys()]).toEqual(expect.arrayContaining([400, 401, 403, 404]));
      const calls = app.logLines.length;
      expect(calls).toBeGreaterThan(operations.size * Object.keys(person).length);

      // A database that quotes in its errors what it was given: "invalid input syntax for type integer".
      await quoteWhatIsGiven();
      for (const [path, body] of wellFormed.slice(0, 3))
        expect((await app.call('POST', path, body, withKey)).status, path).toBe(500);
      for (const table of ['service_request', 'request_contact', 'proof_wish', 'subscription', 'attachment'])
        await sql`alter table ${sql.table(table)} rename to ${sql.table(`${table}_elsewhere`)}`.execute(
          app.db,
        );
      const failed = await putItEverywhere(callers.slice(0, 5));
      expect(failed.get(500)).toBeGreaterThan(0);
      for (const [path, body] of wellFormed)
        expect((await app.call('POST', path, body, withKey)).status, path).toBe(500);
      expect((await app.call('GET', `/requests?q=${encodeURIComponent(person.name)}`)).status).toBe(500);
      expect(app.logLines.join('')).toContain('unexpected error');

      expect(app.logLines.length).toBeGreaterThan(calls);
      expect(leaks([...app.logLines, ...written])).toEqual([]);
    },
  );

  it('would be found out if it said more', () => {
    for (const value of Object.values(person)) {
      for (const form of [
        value,
        encodeURIComponent(value),
        Buffer.from(`${value}`).toString('base64url'),
        value.toUpperCase(),
      ])
        expect(leaks([`{"msg":"refused ${form}"}`])).toHaveLength(1);
    }
    expect(leaks(['{"operation":"createRequest","status":201}'])).toEqual([]);
  });
});
