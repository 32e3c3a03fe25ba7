import * as oidc from 'openid-client';

/** The council's own sign-in (OpenID Connect), and what it knows these pages as. */
export interface SignInSettings {
  /** As the sign-in names itself, such as `https://sign-in.example.gov.uk`. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What is asked for, with spaces. */
  scope: string;
  /** What the service takes its tokens for (RFC 8707), where the sign-in wants that named. */
  audience: string | undefined;
  /** Where browsers find these pages, without a slash at the end. */
  siteUrl: string;
}

/** What has to be remembered while somebody is away at the sign-in. */
export interface Errand {
  verifier: string;
  state: string;
}

/** Who came back, and what they may show to the service. */
export interface SignedIn {
  name: string;
  token: string;
  /** When the token ends, in milliseconds since 1970. */
  until: number;
}

export interface SignIn {
  /** Where to send somebody who wants to sign in. Throws when the sign-in cannot be reached. */
  begin(): Promise<{ url: string; errand: Errand }>;
  /** What came of an errand, by the query of the address somebody came back to. Throws when it was not this one. */
  finish(search: string, errand: Errand): Promise<SignedIn>;
}

/** Without a word of the sign-in, a token is taken to be good for this long, in seconds. */
const USUAL_TOKEN_SECONDS = 300;

/** The code flow with PKCE, as OAuth 2.1 wants it. The sign-in is looked up when it is first needed. */
export function createSignIn(settings: SignInSettings): SignIn {
  const { issuer, clientId, clientSecret, scope, audience, siteUrl } = settings;
  const redirectUri = `${siteUrl}/staff/callback`;
  const resource = audience === undefined ? {} : { resource: audience };
  // In clear only on this machine; server/main.ts lets nothing else through.
  const insecurely = issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {};
  let found: Promise<oidc.Configuration> | undefined;
  async function lookUp(): Promise<oidc.Configuration> {
    found ??= oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, insecurely);
    return found.catch((error: unknown) => {
      found = undefined;
      throw error;
    });
  }

  return {
    async begin() {
      const errand = { verifier: oidc.randomPKCECodeVerifier(), state: oidc.randomState() };
      const url = oidc.buildAuthorizationUrl(await lookUp(), {
        redirect_uri: redirectUri,
        scope,
        code_challenge: await oidc.calculatePKCECodeChallenge(errand.verifier),
        code_challenge_method: 'S256',
        state: errand.state,
        ...resource,
      });
      return { url: url.href, errand };
    },
    async finish(search, { verifier, state }) {
      const tokens = await oidc.authorizationCodeGrant(
        await lookUp(),
        new URL(`${redirectUri}${search}`),
        { pkceCodeVerifier: verifier, expectedState: state, idTokenExpected: true },
        resource,
      );
      const claims = tokens.claims();
      const name = typeof claims?.['name'] === 'string' ? claims['name'] : (claims?.sub ?? '');
      const seconds = tokens.expiresIn() ?? USUAL_TOKEN_SECONDS;
      return { name, token: tokens.access_token, until: Date.now() + seconds * 1000 };
    },
  };
}
