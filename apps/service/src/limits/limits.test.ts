import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { householdOf, isLoopback, type Limits } from './limits.js';

const limits: Limits = {
  reads: { calls: 5, seconds: 60 },
  writes: { calls: 3, seconds: 60 },
  messages: { calls: 2, seconds: 3600 },
  credentials: { calls: 4, seconds: 60 },
  keyed: { calls: 8, seconds: 60 },
};

let app: RunningApp;
beforeAll(async () => {
  app = await runApp({ limits });
});
afterAll(() => app.stop());

let people = 0;
/** Somebody at an address that nobody called from before. */
const somebody = () => ({ 'x-forwarded-for': `203.0.113.${++people}` });
type From = Record<string, string>;
const read = (from: From) => app.call('GET', '/services', undefined, from);
const statuses = async (times: number, call: () => Promise<{ status: number }>) => {
  const found = [];
  for (let turn = 0; turn < times; turn++) found.push((await call()).status);
  return found;
};

describe('calls beyond the limit', () => {
  it('are a 429 that says when to try again', async () => {
    const from = somebody();
    expect(await statuses(5, () => read(from))).toEqual([200, 200, 200, 200, 200]);
    const { status, headers, problem } = await read(from);
    expect([status, problem.type]).toEqual([429, 'urn:councilkit:problem:too-many-requests']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(problem.detail).toBe(`Wait ${headers.get('retry-after')} seconds, then try again`);
    expect((await read(somebody())).status).toBe(200);
  });

  it('are counted apart for reading, reporting and asking for messages', async () => {
    const from = somebody();
    const report = () => app.call('POST', '/requests', { serviceCode: 'litter' }, from);
    const ask = () => app.call('POST', '/proofs', { email: 'nobody@example.org' }, from);
    expect(await statuses(4, report)).toEqual([201, 201, 201, 429]);
    expect(await statuses(3, ask)).toEqual([202, 202, 429]);
    expect((await read(from)).status).toBe(200);
  });

  it('are refused to whoever tries one key, link or secret after the other', async () => {
    const [byKey, byLink, bySecret] = [somebody(), somebody(), somebody()];
    const guess = { authorization: 'Bearer at_some-guess' };
    expect(await statuses(5, () => read({ ...byKey, ...guess }))).toEqual([401, 401, 401, 401, 429]);
    const exchange = () => app.call('POST', '/proofs/exchange', { token: 'pf_some-guess-or-other' }, byLink);
    expect(await statuses(5, exchange)).toEqual([401, 401, 401, 401, 429]);
    const form = 'grant_type=client_credentials&client_id=a&client_secret=b';
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...bySecret };
    expect(await statuses(5, () => app.call('POST', '/../oauth2/token', form, headers))).toEqual([
      401, 401, 401, 401, 429,
    ]);
  });

  it('are counted by key, wherever that is used', async () => {
    const answers = await statuses(9, () => read({ ...somebody(), ...withKey }));
    expect(answers).toEqual([...Array<number>(8).fill(200), 429]);
  });

  it('are not counted for a program of the same machine, which says for whom it calls', async () => {
    expect(await statuses(8, () => read({}))).not.toContain(429);
  });
});

describe('an address', () => {
  it('is counted with its household', () => {
    expect(householdOf('203.0.113.9')).toBe('203.0.113.9');
    expect(householdOf('::ffff:203.0.113.9')).toBe('203.0.113.9');
    expect(householdOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
    expect(householdOf('2001:db8::6')).toBe('2001:db8:0:0');
    expect(householdOf('2001:db8:1::')).toBe('2001:db8:1:0');
  });

  it('is that of this machine, or not', () => {
    for (const address of ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])
      expect(isLoopback(address), address).toBe(true);
    for (const address of ['203.0.113.9', '2001:db8::1', '::ffff:203.0.113.9', 'unknown'])
      expect(isLoopback(address), address).toBe(false);
  });
});
