import { CouncilKit } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { preparedDatabase } from '../../test/prepared-database.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { forgetOldProofs } from './store.js';

const MINUTE_MS = 60_000;

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

let people = 0;
/** Somebody with an address that nobody else has. */
const somebody = () => ({
  email: `Sam.${++people}@Example.org`,
  phone: `01632 96${1000 + people}`,
  name: 'Sam Okafor',
});

const reportedBy = (contact: { email?: string; phone?: string; name?: string }) =>
  app.resident.requests.create({ serviceCode: 'tree-planting', contact });

/** The token of the link that asking in this way brings, if any. */
async function linkFor(body: Parameters<CouncilKit['proofs']['request']>[0]): Promise<string | undefined> {
  const before = await app.proofLinks();
  await app.resident.proofs.request(body);
  const after = await app.proofLinks();
  return after.find((token) => !before.includes(token));
}

async function proved(body: Parameters<CouncilKit['proofs']['request']>[0]): Promise<CouncilKit> {
  const token = (await linkFor(body)) ?? '';
  const { accessToken } = await app.resident.proofs.exchange({ token });
  return new CouncilKit({ baseUrl: app.baseUrl, maxRetries: 0, auth: { accessToken } });
}

function later(minutes: number) {
  app.clock.now = new Date(app.clock.now.getTime() + minutes * MINUTE_MS);
}

describe('asking for a link', () => {
  it('has one answer, whether or not the address or the reference is known', async () => {
    const contact = somebody();
    const { reference } = await reportedBy(contact);
    const asks = [
      { email: contact.email },
      { email: 'nobody@example.org' },
      { email: contact.email, reference },
      { email: contact.email, reference: '0000-0000' },
      { email: 'nobody@example.org', reference },
      { phone: contact.phone },
      { phone: '01632 960000' },
    ];
    for (const body of asks) {
      const { status, text } = await app.call('POST', '/proofs', body);
      expect([status, text]).toEqual([202, '{"expiresInMinutes":120}']);
    }
    expect(await app.db.selectFrom('proofWish').selectAll().execute()).toHaveLength(asks.length);
    const before = (await app.db.selectFrom('message').select('id').execute()).length;
    await app.proofLinks();
    expect(await app.db.selectFrom('proofWish').selectAll().execute()).toEqual([]);
    // To the three that were asked for by who reported it, and to nobody else.
    expect(await app.db.selectFrom('message').select('id').execute()).toHaveLength(before + 3);
  });

  it('finds who reported however the address is written', async () => {
    const contact = somebody();
    await reportedBy(contact);
    expect(await linkFor({ email: ` ${contact.email.toUpperCase()}`.trim() })).toBeDefined();
    expect(await linkFor({ phone: `+44 ${contact.phone.slice(1)}` })).toBeDefined();
    expect(await linkFor({ phone: contact.phone.replaceAll(' ', '') })).toBeDefined();
  });

  it('brings none for a reference that was mistyped, and holds up nobody who asks after it', async () => {
    const contact = somebody();
    await reportedBy(contact);
    for (const reference of ['7QK4-M2XE', 'potholes', 'none'])
      expect(await linkFor({ email: contact.email, reference })).toBeUndefined();
    expect(await linkFor({ email: contact.email })).toBeDefined();
  });

  it('is answered without looking anything up, and so in the same time for everybody', async () => {
    const asked: string[] = [];
    const prepared = await preparedDatabase(({ query }) => void asked.push(query.sql));
    const watched = await runApp({ prepared });
    const contact = somebody();
    await watched.resident.requests.create({ serviceCode: 'tree-planting', contact });
    const queriesFor = async (email: string) => {
      asked.length = 0;
      await watched.resident.proofs.request({ email });
      return [...asked];
    };
    // Until word of the report has come round, which is asked after in between.
    await vi.waitFor(async () => {
      const [known, unknown] = [await queriesFor(contact.email), await queriesFor('nobody@example.org')];
      expect(known.length).toBeGreaterThan(0);
      expect(known).toEqual(unknown);
      expect(known.join()).not.toMatch(/contact|service_request/);
    }, 10_000);
    await watched.stop();
  });

  it('brings no more than five an hour to one address', async () => {
    const contact = somebody();
    await reportedBy(contact);
    const links = [];
    for (let ask = 0; ask < 7; ask++) links.push(await linkFor({ email: contact.email }));
    expect(links.filter((link) => link !== undefined)).toHaveLength(5);
    later(61);
    expect(await linkFor({ email: contact.email })).toBeDefined();
  });
});

describe('a link', () => {
  it('opens the one request it was asked for', async () => {
    const contact = somebody();
    const [one, other] = [await reportedBy(contact), await reportedBy(contact)];
    const token = (await linkFor({ email: contact.email, reference: one.reference.toLowerCase() })) ?? '';
    const proof = await app.resident.proofs.exchange({ token });
    expect(proof).toEqual({
      accessToken: expect.stringMatching(/^rt_/),
      tokenType: 'Bearer',
      expiresAt: '2026-11-23T23:01:00.000Z',
      request: { id: one.id, reference: one.reference },
    });
    const reporter = new CouncilKit({ baseUrl: app.baseUrl, maxRetries: 0, auth: proof });
    expect(await reporter.requests.get(one.id)).toMatchObject({ reporterName: 'Sam Okafor' });
    expect(await reporter.requests.get(other.id)).not.toHaveProperty('reporterName');
  });

  it('opens all that was reported from the address, and nothing of anybody else', async () => {
    const contact = somebody();
    const mine = [await reportedBy(contact), await reportedBy(contact)];
    const another = await reportedBy(somebody());
    const reporter = await proved({ phone: contact.phone });
    for (const { id } of mine) expect(await reporter.requests.get(id)).toHaveProperty('reporterName');
    expect(await reporter.requests.get(another.id)).not.toHaveProperty('reporterName');
    const listed = await reporter.requests.list({ reportedBy: 'me' }).all();
    expect(listed.map(({ id }) => id).toSorted()).toEqual(mine.map(({ id }) => id).toSorted());
    await expect(reporter.events.append(another.id, { publicText: 'Me too' })).rejects.toMatchObject({
      status: 403,
    });
  });

  it('works once, even for two who come at the same time', async () => {
    const contact = somebody();
    await reportedBy(contact);
    const token = (await linkFor({ email: contact.email })) ?? '';
    const answers = await Promise.all([1, 2, 3].map(() => app.call('POST', '/proofs/exchange', { token })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401]);
  });

  it('gives its answer again for the same Idempotency-Key, which the database alone could not', async () => {
    const contact = somebody();
    await reportedBy(contact);
    const token = (await linkFor({ email: contact.email })) ?? '';
    const headers = { 'idempotency-key': 'exchange-1' };
    const [first, second] = [
      await app.call('POST', '/proofs/exchange', { token }, headers),
      await app.call('POST', '/proofs/exchange', { token }, headers),
    ];
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect([second.status, second.text]).toEqual([200, first.text]);
    const { accessToken } = first.json as { accessToken: string };
    const kept = await app.db
      .selectFrom('idempotencyKey')
      .select('body')
      .where('key', '=', 'exchange-1')
      .execute();
    expect(JSON.stringify(kept)).not.toContain(accessToken);
  });

  it('that was used, is too old or was never sent gets one and the same answer', async () => {
    const contact = somebody();
    await reportedBy(contact);
    const used = (await linkFor({ email: contact.email })) ?? '';
    const old = (await linkFor({ email: contact.email })) ?? '';
    await app.resident.proofs.exchange({ token: used });
    later(120);
    const answers = [];
    for (const token of [used, old, 'pf_was-never-sent-to-anybody']) {
      const { status, problem } = await app.call('POST', '/proofs/exchange', { token });
      expect(status).toBe(401);
      answers.push({ ...problem, requestId: '' });
    }
    expect(answers[0]).toMatchObject({ status: 401, type: 'urn:councilkit:problem:proof-refused' });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('and the token it was exchanged for are kept as hashes', async () => {
    const contact = somebody();
    await reportedBy(contact);
    const token = (await linkFor({ email: contact.email })) ?? '';
    const { accessToken } = await app.resident.proofs.exchange({ token });
    const kept = JSON.stringify(await app.db.selectFrom('proof').selectAll().execute());
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(accessToken);
  });
});

describe("a reporter's token", () => {
  it('opens nothing once it was ended, or once its twelve hours are over', async () => {
    const contact = somebody();
    const { id } = await reportedBy(contact);
    const [ended, old] = [await proved({ email: contact.email }), await proved({ email: contact.email })];
    await ended.proofs.revoke();
    await expect(ended.requests.get(id)).rejects.toMatchObject({ status: 401 });
    await old.requests.get(id);
    later(12 * 60);
    await expect(old.requests.get(id)).rejects.toMatchObject({ status: 401 });
  });

  it('leaves no address behind', async () => {
    later(24 * 60);
    await forgetOldProofs(app.db, app.clock.now);
    expect(await app.db.selectFrom('proof').select('address').execute()).toEqual([]);
  });
});
