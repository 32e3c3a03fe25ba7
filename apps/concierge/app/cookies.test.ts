import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SessionStorage } from 'react-router';
import { councilOf } from './council.server.js';
import { createContextFor } from './entry.server.js';
import { cookieForChoice } from './language/choice.server.js';
import { cookieWords } from './words/about-cookies.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concierge-cookies-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every cookie these pages set, as a browser gets it. */
async function cookiesSet(isSecure: boolean): Promise<string[]> {
  const contextFor = createContextFor({
    ...{ councilName: 'Riverside Council', serviceUrl: 'http://127.0.0.1:9/v1', cookieSecret: 'a secret' },
    ...{ draftFolder: folder, reporterFolder: folder, pushWorker: '', tiles: undefined, isSecure },
    manifest: { 'app/request/live-part.entry.tsx': { file: 'assets/live-part.js' } },
    staff: {
      folder,
      signIn: {
        ...{ issuer: 'https://sign-in.example', clientId: 'desk', clientSecret: 'x', scope: 'openid' },
        ...{ audience: undefined, siteUrl: 'https://report.example' },
      },
    },
  });
  const request = new Request('https://report.example/?lang=cy');
  const council = councilOf(contextFor(request, { address: '127.0.0.1' }));
  return [
    await begun(council.drafts),
    await begun(council.reporters),
    await begun(council.staff?.sessions),
    cookieForChoice(request, isSecure) ?? '',
  ];
}

/** The cookie of a session with nothing in it. */
async function begun<Data>(sessions: SessionStorage<Data> | undefined): Promise<string> {
  return (await sessions?.commitSession(await sessions.getSession())) ?? '';
}

describe('the cookies of these pages', () => {
  it('are for no script and no other site, and go by HTTPS alone where there is HTTPS', async () => {
    for (const cookie of await cookiesSet(true)) {
      expect(cookie).toMatch(/; HttpOnly(;|$)/);
      expect(cookie).toMatch(/; SameSite=Lax(;|$)/);
      expect(cookie).toMatch(/; Secure(;|$)/);
    }
    for (const cookie of await cookiesSet(false)) expect(cookie).not.toContain('Secure');
  });

  it('are those that the page about cookies tells of, and go when it says', async () => {
    const told = Object.fromEntries(cookieWords.en.rows.map(([name, , ends]) => [name, ends]));
    const set = Object.fromEntries(
      (await cookiesSet(true)).map((cookie) => [
        /^[^=]+/.exec(cookie)?.[0],
        Number(/Max-Age=(\d+)/.exec(cookie)?.[1] ?? NaN) / 3_600,
      ]),
    );
    expect(Object.keys(set).sort()).toEqual(Object.keys(told).sort());
    expect(cookieWords.cy.rows.map(([name]) => name)).toEqual(cookieWords.en.rows.map(([name]) => name));
    expect([set['report'], told['report']]).toEqual([24, expect.stringMatching(/^A day after/)]);
    expect([set['staff'], told['staff']]).toEqual([10, expect.stringMatching(/^After 10 hours/)]);
    expect([set['language'], told['language']]).toEqual([24 * 365, 'After a year']);
    // It goes with its browser until a link was followed; then when the service says, see `keepProof`.
    expect([set['reporter'], told['reporter']]).toEqual([NaN, expect.stringContaining('some hours after')]);
  });
});
