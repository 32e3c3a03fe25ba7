import { type IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { addressOf, createGuard, refusalPage, type GuardSettings } from './guard.ts';

const settings: GuardSettings = { postsPerMinute: 3, proxies: 0, formBytes: 1_000, uploadBytes: 5_000 };

function call(headers: Record<string, string> = {}, method = 'POST', remoteAddress = '203.0.113.9') {
  const usual = { host: 'report.example', origin: 'https://report.example', 'content-length': '10' };
  // As much of a call as the guard looks at.
  return {
    method,
    headers: { ...usual, ...headers },
    socket: { remoteAddress },
  } as unknown as IncomingMessage;
}

describe('the guard', () => {
  it('lets everyone read as often as they like', async () => {
    const guard = createGuard({ ...settings, postsPerMinute: 1 });
    for (let view = 0; view < 5; view += 1)
      expect(await guard(call({ origin: 'https://elsewhere.example' }, 'GET'))).toBeUndefined();
  });

  it.each([
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'https://report.example.elsewhere.example' }, 403],
    [{ 'content-length': '1001' }, 413],
    [{ 'content-length': 'many' }, 411],
    [{ 'content-length': '5001', 'content-type': 'multipart/form-data; boundary=x' }, 413],
  ])('turns away a form with %o', async (headers, status) => {
    expect(await createGuard(settings)(call(headers))).toMatchObject({ status });
  });

  it.each([
    {},
    { host: '10.0.0.4:3000', 'x-forwarded-host': 'report.example' },
    { 'content-length': '4000', 'content-type': 'multipart/form-data; boundary=x' },
  ])('lets a form of ours through, with %o', async (headers) => {
    expect(await createGuard(settings)(call(headers))).toBeUndefined();
  });

  it('takes so many forms of one address in a minute, and says when to come again', async () => {
    const guard = createGuard(settings);
    for (let form = 0; form < 3; form += 1) expect(await guard(call())).toBeUndefined();
    const refusal = await guard(call());
    expect(refusal?.status).toBe(429);
    expect(refusal?.retryAfter).toBeGreaterThan(0);
    expect(await guard(call({}, 'POST', '198.51.100.7'))).toBeUndefined();
  });

  it('believes its own proxies about who sends, and nobody else', () => {
    const forwarded = call({ 'x-forwarded-for': '1.1.1.1, 198.51.100.7' }, 'POST', '10.0.0.5');
    expect(addressOf(forwarded, 0)).toBe('10.0.0.5');
    expect(addressOf(forwarded, 1)).toBe('198.51.100.7');
    expect(addressOf(call({}, 'POST', '10.0.0.5'), 2)).toBe('10.0.0.5');
  });

  it('says in both languages why', () => {
    expect(refusalPage({ status: 429 })).toMatch(/Wait a minute.*lang="cy".*Arhoswch funud/s);
  });
});
