import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './council.js';
import { startProgram } from './program.js';

const MOST_FORMS = 3;

// As behind a proxy of the council's own that takes HTTPS.
test.use({
  siteEnvironment: {
    COUNCILKIT_HTTPS: '1',
    COUNCILKIT_PROXIES: '1',
    COUNCILKIT_FORMS_PER_MINUTE: String(MOST_FORMS),
  },
});

test('browsers are told to come by HTTPS for a year, and cookies go no other way', async ({
  request,
  council,
}) => {
  const answer = await request.get(`${council.site}/?lang=cy`);
  expect(answer.headers()['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  expect(answer.headers()['set-cookie']).toMatch(/language=cy;.*Secure/);
  const sent = await request.post(`${council.site}/report/pothole/description`, {
    form: { description: 'A hole' },
    headers: { Origin: council.site, 'X-Forwarded-For': '203.0.113.1' },
    maxRedirects: 0,
  });
  expect(sent.headers()['set-cookie']).toMatch(/report=.*HttpOnly; Secure; SameSite=Lax/);
});

test('forms are counted by the address the proxy saw, whatever a sender says before it', async ({
  request,
  council,
}) => {
  const send = async (chain: string) =>
    (
      await request.post(`${council.site}/report/pothole/q/place`, {
        form: { 'answers.place': '' },
        headers: { Origin: council.site, 'X-Forwarded-For': chain },
        maxRedirects: 0,
      })
    ).status();
  for (let form = 0; form < MOST_FORMS; form += 1)
    expect(await send(`198.51.100.${form}, 203.0.113.9`)).toBe(400);
  expect(await send('198.51.100.77, 203.0.113.9')).toBe(429);
  expect(await send('203.0.113.9, 203.0.113.10')).toBe(400);
});

test('what was kept of people and is over is gone once the resident app has started', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'councilkit-sweep-'));
  const kept = ['drafts', 'reporters', 'staff'].map((name) => join(folder, name));
  for (const one of kept) {
    await mkdir(one);
    await writeFile(join(one, 'a'.repeat(32)), JSON.stringify({ data: {}, expires: '2026-01-01T00:00:00Z' }));
  }
  const site = await startProgram('apps/concierge/server/main.ts', {
    ...{ COUNCILKIT_PORT: '0', COUNCILKIT_DATA: folder, COUNCILKIT_SITE_URL: 'http://127.0.0.1:1' },
    ...{ COUNCILKIT_OIDC_ISSUER: 'http://127.0.0.1:1', COUNCILKIT_OIDC_AUDIENCE: 'urn:x' },
    ...{
      COUNCILKIT_OIDC_CLIENT_ID: 'desk',
      COUNCILKIT_OIDC_CLIENT_SECRET: 'x',
      COUNCILKIT_OIDC_SCOPE: 'openid',
    },
  });
  await expect.poll(async () => (await Promise.all(kept.map((one) => readdir(one)))).flat()).toEqual([]);
  await site.stop();
  await rm(folder, { recursive: true });
});

for (const [name, value, said] of [
  ['COUNCILKIT_PROXIES', '-1', 'COUNCILKIT_PROXIES must be how many proxies'],
  ['COUNCILKIT_PROXIES', 'one', 'COUNCILKIT_PROXIES must be how many proxies'],
  ['COUNCILKIT_FORMS_PER_MINUTE', '0', 'COUNCILKIT_FORMS_PER_MINUTE must be a whole number from 1'],
  ['COUNCILKIT_PORT', '70000', 'COUNCILKIT_PORT must be a whole number'],
  ['COUNCILKIT_SERVICE_URL', 'the service', 'COUNCILKIT_SERVICE_URL must be an address'],
  ['COUNCILKIT_HTTPS', 'yes', 'COUNCILKIT_HTTPS must be 1 or left out'],
] as const) {
  test(`the resident app does not start with ${name}=${value}, and says why`, () => {
    const { status, stderr } = spawnSync(process.execPath, ['apps/concierge/server/main.ts'], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
      timeout: 30_000,
      env: { ...process.env, COUNCILKIT_PORT: '0', [name]: value },
    });
    expect(stderr).toContain(said);
    expect(status).toBe(1);
  });
}
