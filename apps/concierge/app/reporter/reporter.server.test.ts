import { AuthenticationError } from '@councilkit/client';
import { createMemorySessionStorage, RouterContextProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import { councilContext, type Council } from '../council.server.js';
import { forgetReporter, keepProof, readingAs, reporterOf } from './reporter.server.js';
import { type ReporterSession } from './reporter-session.js';

// The browser's own clock decides on a cookie, so it is ahead of every run.
const UNTIL = '2099-11-29T12:00:00Z';
const LONG_AFTER = '2099-01-01T00:00:00Z';

/** A page view by somebody who followed a link, and what the service was told to end. */
async function view(expiresAt = LONG_AFTER, revoke = async () => {}) {
  const ended: string[] = [];
  const reporters = createMemorySessionStorage<ReporterSession>({
    cookie: { name: 'reporter', secrets: ['x'] },
  });
  const connect = (token: string) => ({
    proofs: { revoke: () => (ended.push(token), revoke()) },
  });
  // As much of a council as these look at.
  const council = { reporters, connect, api: 'anybody' } as unknown as Council;
  const cookie = await keepProof(council, {
    ...{ accessToken: 'a-token', tokenType: 'Bearer', expiresAt, request: null },
  } as Parameters<typeof keepProof>[1]);
  const request = new Request('http://127.0.0.1/', { headers: { Cookie: cookie } });
  return { request, context: new RouterContextProvider(new Map([[councilContext, council]])), cookie, ended };
}

describe('who has shown that they reported', () => {
  it('is known until the token ends, and the cookie goes with it', async () => {
    const { cookie, ...shown } = await view(UNTIL);
    expect(await reporterOf(shown, new Date(Date.parse(UNTIL) - 1))).toMatchObject({
      accessToken: 'a-token',
    });
    expect(await reporterOf(shown, new Date(UNTIL))).toBeUndefined();
    expect(cookie).toContain(`Expires=${new Date(UNTIL).toUTCString()}`);
  });

  it('reads as anybody once the service knows them no more', async () => {
    const asked: boolean[] = [];
    const read = async (_: unknown, reporter: unknown) => {
      asked.push(reporter !== undefined);
      if (reporter) throw new AuthenticationError({ operation: 'getRequest', status: 401 });
      return 'what everybody may read';
    };
    expect(await readingAs(await view(), read)).toBe('what everybody may read');
    expect(asked).toEqual([true, false]);
  });

  it('is signed out here and at the service', async () => {
    const shown = await view();
    expect(await forgetReporter(shown)).toMatch(/Expires=Thu, 01 Jan 1970|Max-Age=0/);
    expect(shown.ended).toEqual(['a-token']);
    expect(await reporterOf(shown)).toBeUndefined();
  });

  it('is signed out here while the service is away', async () => {
    const shown = await view(LONG_AFTER, () => Promise.reject(new Error('Away')));
    await forgetReporter(shown);
    expect(await reporterOf(shown)).toBeUndefined();
  });
});
