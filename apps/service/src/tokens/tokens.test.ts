import { CouncilKit, type ClientCredentialsGrant } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { addClient, revokeClient, rotateSecret } from '../clients/store.js';

const MINUTE_MS = 60_000;

let app: RunningApp;
let tokenUrl: string;
beforeAll(async () => {
  app = await runApp();
  tokenUrl = new URL('/oauth2/token', app.baseUrl).href;
});
afterAll(() => app.stop());

/** A new client of the council's own, or of a supplier. */
async function newClient(scopes: string[], supplierId: string | null = null) {
  const { id, secret } = await addClient(app.db, { name: 'Depot', supplierId, scopes }, app.clock.now);
  return { clientId: id, clientSecret: secret };
}

/** The typed client, as a system that holds these credentials would use it. */
function asSystem(grant: Omit<ClientCredentialsGrant, 'tokenUrl'>) {
  return new CouncilKit({ baseUrl: app.baseUrl, maxRetries: 0, auth: { tokenUrl, ...grant } });
}

async function ask(form: Record<string, string> | string, headers: Record<string, string> = {}) {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers,
  });
  const json = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, json };
}

const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
});
const form = { grant_type: 'client_credentials' };

describe('a system with client credentials', () => {
  it('reads and writes through the typed client, which fetches its token by itself', async () => {
    const system = asSystem(await newClient(['requests:read', 'staff:read', 'events:write']));
    const { id } = await app.report();
    await system.events.append(id, { staffText: 'The crew has the key' });
    const [, event] = await system.events.list(id).all();
    expect(event).toMatchObject({ staffText: 'The crew has the key' });
  });

  it('fetches another token when its token has expired', async () => {
    const system = asSystem(await newClient(['requests:read', 'staff:read']));
    const { id } = await app.report();
    await system.events.list(id).all();
    app.clock.now = new Date(app.clock.now.getTime() + 11 * MINUTE_MS);
    await expect(system.events.list(id).all()).resolves.toHaveLength(1);
  });

  it('fetches another token when its token was withdrawn, and is refused when it was withdrawn itself', async () => {
    const credentials = await newClient(['events:write']);
    const system = asSystem(credentials);
    const { id } = await app.report();
    await system.events.append(id, { staffText: 'one' });
    await app.db.deleteFrom('accessToken').execute();
    await system.events.append(id, { staffText: 'two' });

    await revokeClient(app.db, credentials.clientId, app.clock.now);
    await expect(system.events.append(id, { staffText: 'three' })).rejects.toMatchObject({ status: 401 });
  });

  it('keeps working while its secret is rotated, and with the new one alone afterwards', async () => {
    const { clientId, clientSecret } = await newClient(['requests:read']);
    const oldUntil = new Date(app.clock.now.getTime() + 60 * MINUTE_MS);
    const next = (await rotateSecret(app.db, clientId, { now: app.clock.now, oldUntil })) ?? '';
    expect((await ask(form, basic(clientId, clientSecret))).status).toBe(200);
    expect((await ask(form, basic(clientId, next))).status).toBe(200);
    app.clock.now = new Date(oldUntil.getTime() + 1);
    expect((await ask(form, basic(clientId, clientSecret))).status).toBe(401);
    expect((await ask(form, basic(clientId, next))).status).toBe(200);
  });

  it('hears which scope it lacks', async () => {
    const system = asSystem(await newClient(['requests:read']));
    const { id } = await app.report();
    await expect(system.events.append(id, { staffText: 'x' })).rejects.toMatchObject({
      status: 403,
      problem: { detail: 'This call needs the scope events:write' },
    });
  });

  it('reads no more than the public without staff:read', async () => {
    const system = asSystem(await newClient(['requests:read']));
    const { id } = await app.report();
    await app.staff.events.append(id, { staffText: 'For staff' });
    const [, event] = await system.events.list(id).all();
    expect(event).not.toHaveProperty('staffText');
  });

  it('of a supplier does not append to what it does not work on', async () => {
    const system = asSystem(await newClient(['requests:read', 'events:write'], 'peak-roads'));
    const { id } = await app.report();
    await expect(system.events.append(id, { publicText: 'Done' })).rejects.toMatchObject({ status: 403 });
  });

  it('may ask for less than it has', async () => {
    const credentials = await newClient(['requests:read', 'events:write']);
    const system = asSystem({ ...credentials, scopes: ['requests:read'] });
    const { id } = await app.report();
    await expect(system.events.append(id, { publicText: 'Done' })).rejects.toMatchObject({ status: 403 });
  });
});

describe('an access token', () => {
  it('opens nothing any more after ten minutes', async () => {
    const { clientId, clientSecret } = await newClient(['staff:read']);
    const { json } = await ask(form, basic(clientId, clientSecret));
    const shown = { authorization: `Bearer ${String(json['access_token'])}` };
    const status = async () => (await app.call('GET', '/services', undefined, shown)).status;
    expect(await status()).toBe(200);
    app.clock.now = new Date(app.clock.now.getTime() + 10 * MINUTE_MS);
    expect(await status()).toBe(401);
  });
});

describe('the token endpoint', () => {
  it('answers as RFC 6749, 5.1 says, by header or by form', async () => {
    const { clientId, clientSecret } = await newClient(['requests:read', 'events:write']);
    const answers = [
      await ask(form, basic(clientId, clientSecret)),
      await ask({ ...form, client_id: clientId, client_secret: clientSecret }),
    ];
    for (const { status, headers, json } of answers) {
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(json).toEqual({
        access_token: expect.stringMatching(/^at_[\w-]{43}$/),
        token_type: 'Bearer',
        expires_in: 600,
        scope: 'requests:read events:write',
      });
    }
  });

  it('keeps neither secrets nor tokens in clear', async () => {
    const { clientId, clientSecret } = await newClient(['requests:read']);
    const { json } = await ask(form, basic(clientId, clientSecret));
    const kept = JSON.stringify([
      await app.db.selectFrom('client').selectAll().execute(),
      await app.db.selectFrom('clientSecret').selectAll().execute(),
      await app.db.selectFrom('accessToken').selectAll().execute(),
    ]);
    expect(kept).toContain(clientId);
    expect(kept).not.toContain(clientSecret);
    expect(kept).not.toContain(json['access_token']);
  });

  it.each([
    ['no grant type', {}, 400, 'invalid_request'],
    ['another grant type', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['a parameter that comes twice', 'grant_type=client_credentials&scope=a&scope=b', 400, 'invalid_request'],
    ['no client', form, 401, 'invalid_client'],
    [
      'a client nobody knows',
      { ...form, client_id: 'nobody', client_secret: 'nothing' },
      401,
      'invalid_client',
    ],
  ])('refuses %s as RFC 6749, 5.2 says', async (_, sent, status, error) => {
    const answer = await ask(sent);
    expect([answer.status, answer.json['error']]).toEqual([status, error]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Basic realm="oauth2/token"' : null);
  });

  it('refuses a wrong secret, a scope the client lacks, and credentials sent in both ways', async () => {
    const { clientId, clientSecret } = await newClient(['requests:read']);
    expect((await ask(form, basic(clientId, 'cs_wrong'))).json['error']).toBe('invalid_client');
    expect((await ask({ ...form, scope: 'staff:write' }, basic(clientId, clientSecret))).json['error']).toBe(
      'invalid_scope',
    );
    const both = { ...form, client_secret: clientSecret };
    expect((await ask(both, basic(clientId, clientSecret))).json['error']).toBe('invalid_request');
  });

  it('refuses what is not a form', async () => {
    const response = await fetch(tokenUrl, {
      method: 'POST',
      body: '{"grant_type":"client_credentials"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'invalid_request' });
  });

  it('takes as long for a client nobody knows as for a wrong secret', async () => {
    const { clientId } = await newClient(['requests:read']);
    const time = async (id: string) => {
      const begun = performance.now();
      await ask(form, basic(id, 'cs_wrong'));
      return performance.now() - begun;
    };
    const times = { known: 0, unknown: 0 };
    for (let round = 0; round < 5; round++) {
      times.known += await time(clientId);
      times.unknown += await time(`${clientId}-not`);
    }
    // Without the comparison that is made for nobody, it would be a twentieth.
    expect(times.unknown).toBeGreaterThan(times.known / 3);
  });
});
