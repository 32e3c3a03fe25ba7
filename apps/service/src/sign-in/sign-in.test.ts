import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { CouncilKit } from '@councilkit/client';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { contactReadings } from '../contact/audit-store.js';
import { readSignIn, scopesIn } from './settings.js';
import { recogniseStaff } from './sign-in.js';

const AUDIENCE = 'urn:example:service-requests';
const HOUR_MS = 60 * 60 * 1000;

/** A real OpenID provider on this machine, whose keys can be changed. */
class SignIn {
  readonly #server: Server;
  readonly issuer: string;
  key: { private: CryptoKey; jwk: JWK } | undefined;
  #provider: Provider | undefined;
  isDown = false;

  private constructor(server: Server) {
    this.#server = server;
    this.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => {
      if (this.isDown || !this.#provider) return void response.writeHead(502).end();
      void this.#provider.callback()(request, response);
    });
  }

  static async start(): Promise<SignIn> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const signIn = new SignIn(server);
    await signIn.changeKeys('first');
    return signIn;
  }

  async changeKeys(kid: string): Promise<void> {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'RS256' };
    this.key = { private: privateKey, jwk };
    this.#provider = new Provider(this.issuer, {
      jwks: { keys: [jwk as never] },
      clients: ['clerk', 'lead'].map((client_id) => ({
        ...{ client_id, client_secret: `${client_id}-secret`, redirect_uris: [], response_types: [] },
        grant_types: ['client_credentials'],
      })),
      extraTokenClaims: (_, { clientId }) => ({
        groups: [`${clientId}s`, 'everyone'],
        name: `The ${clientId}`,
      }),
      features: {
        clientCredentials: { enabled: true },
        devInteractions: { enabled: false },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => AUDIENCE,
          getResourceServerInfo: (_, resource) => ({
            ...{ scope: 'staff:read', audience: resource, accessTokenFormat: 'jwt', accessTokenTTL: 3600 },
            jwt: { sign: { alg: 'RS256' } },
          }),
        },
      },
    });
  }

  /** An access token, as the sign-in gives it. */
  async tokenOf(client: 'clerk' | 'lead', resource = AUDIENCE): Promise<string> {
    const response = await fetch(`${this.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${client}:${client}-secret`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

let signIn: SignIn;
let app: RunningApp;
beforeAll(async () => {
  signIn = await SignIn.start();
  const settings = readSignIn({
    COUNCILKIT_OIDC_ISSUER: signIn.issuer,
    COUNCILKIT_OIDC_AUDIENCE: AUDIENCE,
    COUNCILKIT_OIDC_CLAIM: 'groups',
    COUNCILKIT_OIDC_SCOPES: 'clerks=requests:read staff:read events:write; leads=contact:read,staff:read',
  });
  if (typeof settings !== 'object') throw new Error(settings);
  app = await runApp({ signIn: (now) => recogniseStaff(settings, { now, askAgainMs: 0 }) });
  app.clock.now = new Date();
});
afterAll(async () => {
  signIn.stop();
  await app.stop();
});

const withToken = (accessToken: string) =>
  new CouncilKit({ baseUrl: app.baseUrl, maxRetries: 0, auth: { accessToken } });
const read = (token: string) => app.call('GET', '/services', undefined, { authorization: `Bearer ${token}` });

/** A token that somebody else made, with the changes that make it wrong. */
async function forged(
  changes: Record<string, unknown>,
  key = signIn.key?.private,
  alg = 'RS256',
  kid = 'first',
) {
  const seconds = Math.floor(app.clock.now.getTime() / 1000);
  const claims = { iss: signIn.issuer, aud: AUDIENCE, sub: 'clerk', exp: seconds + 600, groups: ['leads'] };
  const token = new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg, kid });
  return token.sign(key ?? new TextEncoder().encode('nothing'));
}

describe("the council's own sign-in", () => {
  it('lets staff in, with the scopes their groups give', async () => {
    const clerk = withToken(await signIn.tokenOf('clerk'));
    const { id } = await app.report();
    await clerk.events.append(id, { staffText: 'Rang the depot' });
    const [, event] = await clerk.events.list(id).all();
    expect(event).toMatchObject({ staffText: 'Rang the depot' });
    await expect(clerk.requests.contact(id)).rejects.toMatchObject({
      status: 403,
      problem: { detail: 'This call needs the scope contact:read' },
    });
  });

  it('names in the audit who it was', async () => {
    const { id, reference } = await app.report();
    await withToken(await signIn.tokenOf('lead')).requests.contact(id);
    const [reading] = await contactReadings(app.db, { reference, limit: 1 });
    expect(reading).toMatchObject({ readerId: 'sign-in:lead', readerName: 'The lead' });
  });

  it('is not taken for itself when the token is for another, from another, too old or badly signed', async () => {
    expect((await read(await forged({}))).status).toBe(200);
    const stranger = await generateKeyPair('RS256');
    const seconds = Math.floor(app.clock.now.getTime() / 1000);
    const tokens = {
      'for another service': await signIn.tokenOf('clerk', 'urn:example:another'),
      'from another sign-in': await forged({ iss: 'https://sign-in.example' }),
      'too old': await forged({ exp: seconds - 61 }),
      'not yet good': await forged({ nbf: seconds + 120 }),
      'without an end': await forged({ exp: undefined }),
      'of nobody': await forged({ sub: undefined }),
      'signed by somebody else': await forged({}, stranger.privateKey),
      'signed with what is public': await forged(
        {},
        new TextEncoder().encode(signIn.key?.jwk.n) as never,
        'HS256',
      ),
      'not signed at all': `${btoa('{"alg":"none"}').replaceAll('=', '')}.${(await forged({})).split('.')[1]}.x`,
    };
    for (const [what, token] of Object.entries(tokens)) expect((await read(token)).status, what).toBe(401);
    // Clocks differ by a little.
    expect((await read(await forged({ exp: seconds - 30 }))).status).toBe(200);
  });

  it('may change its keys', async () => {
    const before = await signIn.tokenOf('clerk');
    await signIn.changeKeys('second');
    expect((await read(await signIn.tokenOf('clerk'))).status).toBe(200);
    expect((await read(before)).status).toBe(401);
  });

  it('ends with its token', async () => {
    const token = await signIn.tokenOf('clerk');
    const now = app.clock.now;
    app.clock.now = new Date(now.getTime() + 2 * HOUR_MS);
    expect((await read(token)).status).toBe(401);
    app.clock.now = now;
  });

  it('is not asked for its keys by whoever calls itself otherwise', async () => {
    const mirror = createServer(async (request, response) => {
      const found = await fetch(`${signIn.issuer}${request.url}`);
      response.end(await found.text());
    });
    await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`;
    const settings = { issuer, audience: AUDIENCE, claim: 'groups', scopes: undefined };
    const recognise = recogniseStaff(settings, { now: () => app.clock.now });
    const token = await forged({ iss: issuer }, undefined, 'RS256', signIn.key?.jwk.kid);
    await expect(recognise(token)).rejects.toMatchObject({ status: 503 });
    mirror.close();
  });

  it('that cannot be reached is a 503, and found again when it is back', async () => {
    const settings = { issuer: signIn.issuer, audience: AUDIENCE, claim: 'groups', scopes: undefined };
    const recognise = recogniseStaff(settings, { now: () => app.clock.now });
    const token = await signIn.tokenOf('clerk');
    signIn.isDown = true;
    await expect(recognise(token)).rejects.toMatchObject({ status: 503 });
    signIn.isDown = false;
    await expect(recognise(token)).resolves.toMatchObject({ kind: 'staff', id: 'sign-in:clerk' });
  });
});

describe('the settings of the sign-in', () => {
  const good = { COUNCILKIT_OIDC_ISSUER: 'https://sign-in.example', COUNCILKIT_OIDC_AUDIENCE: 'api' };

  it('need not be there', () => {
    expect(readSignIn({})).toBeUndefined();
    expect(readSignIn(good)).toMatchObject({ claim: 'scope', scopes: undefined });
  });

  it.each([
    [{ COUNCILKIT_OIDC_AUDIENCE: 'api' }, 'COUNCILKIT_OIDC_ISSUER'],
    [{ ...good, COUNCILKIT_OIDC_ISSUER: 'http://sign-in.example' }, 'COUNCILKIT_OIDC_ISSUER'],
    [{ ...good, COUNCILKIT_OIDC_AUDIENCE: undefined }, 'COUNCILKIT_OIDC_AUDIENCE'],
    [{ ...good, COUNCILKIT_OIDC_SCOPES: 'clerks=everything' }, 'COUNCILKIT_OIDC_SCOPES'],
    [{ ...good, COUNCILKIT_OIDC_SCOPES: 'clerks' }, 'COUNCILKIT_OIDC_SCOPES'],
  ])('that are wrong are named: %j', (environment, name) => {
    expect(readSignIn(environment)).toMatch(new RegExp(`^${name} must`));
  });

  it('give the scopes there are, and none besides', () => {
    expect(scopesIn({ scope: 'openid staff:read' }, { claim: 'scope', scopes: undefined })).toEqual([
      'staff:read',
    ]);
    expect(
      scopesIn({ roles: ['constructor', 'a'] }, { claim: 'roles', scopes: { a: ['staff:write'] } }),
    ).toEqual(['staff:write']);
  });
});
