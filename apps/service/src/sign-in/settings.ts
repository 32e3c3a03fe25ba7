import { SCOPES } from '../clients/client.js';

/** The council's own sign-in, and what its tokens let staff do. */
export interface SignInSettings {
  /** As the sign-in names itself in `iss`. */
  issuer: string;
  /** What the sign-in puts into `aud` for this service. */
  audience: string;
  /** The claim that says what somebody may do: text with spaces, or a list. */
  claim: string;
  /** The scopes that each value of the claim gives; without, the values are scopes themselves. */
  scopes: Readonly<Record<string, readonly string[]>> | undefined;
}

/** The sign-in that `environment` names, undefined without one, or a sentence that says what is wrong. */
export function readSignIn(
  environment: Record<string, string | undefined>,
): SignInSettings | string | undefined {
  const {
    COUNCILKIT_OIDC_ISSUER: issuer,
    COUNCILKIT_OIDC_AUDIENCE: audience,
    COUNCILKIT_OIDC_CLAIM: claim = 'scope',
    COUNCILKIT_OIDC_SCOPES: mapping,
  } = environment;
  if (issuer === undefined) {
    return audience === undefined ? undefined : 'COUNCILKIT_OIDC_ISSUER must name the sign-in, too.';
  }
  if (!isSafe(issuer))
    return 'COUNCILKIT_OIDC_ISSUER must be the https address that the sign-in has as issuer in its tokens.';
  if (!audience) return 'COUNCILKIT_OIDC_AUDIENCE must be what the sign-in has as audience for this service.';
  if (claim === '') return 'COUNCILKIT_OIDC_CLAIM must name a claim, such as roles.';
  if (mapping === undefined) return { issuer, audience, claim, scopes: undefined };
  const scopes = readMapping(mapping);
  return typeof scopes === 'string' ? scopes : { issuer, audience, claim, scopes };
}

/** The scopes that the claims of a token give, out of those there are. */
export function scopesIn(
  claims: Readonly<Record<string, unknown>>,
  { claim, scopes }: Pick<SignInSettings, 'claim' | 'scopes'>,
): string[] {
  const said = claims[claim];
  const values = typeof said === 'string' ? said.split(' ') : Array.isArray(said) ? said.map(String) : [];
  const given = scopes
    ? values.flatMap((value) => (Object.hasOwn(scopes, value) ? (scopes[value] ?? []) : []))
    : values;
  return given.filter((scope) => Object.hasOwn(SCOPES, scope));
}

/** Keys fetched in clear could be anybody's; on this machine nobody is in between. */
function isSafe(issuer: string): boolean {
  const url = URL.parse(issuer);
  if (!url) return false;
  return (
    url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname))
  );
}

/** `clerks=staff:read requests:read; leads=staff:read staff:write`. */
function readMapping(text: string): Record<string, string[]> | string {
  const entries = text.split(';').filter((entry) => entry.trim() !== '');
  const mapping = entries.map((entry) => {
    const at = entry.lastIndexOf('=');
    return [
      entry.slice(0, at).trim(),
      entry
        .slice(at + 1)
        .split(/[\s,]+/)
        .filter(Boolean),
    ] as const;
  });
  const isWhole = mapping.every(([value, scopes]) => value !== '' && scopes.length > 0);
  const unknown = mapping.flatMap(([, scopes]) => scopes).find((scope) => !Object.hasOwn(SCOPES, scope));
  if (mapping.length > 0 && isWhole && unknown === undefined) return Object.fromEntries(mapping);
  return (
    'COUNCILKIT_OIDC_SCOPES must say which scopes each value of the claim gives, such as ' +
    `"clerks=staff:read requests:read; leads=staff:write". There are ${Object.keys(SCOPES).join(', ')}.`
  );
}
