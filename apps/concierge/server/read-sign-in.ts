import type { SignInSettings } from '../app/staff/sign-in.server.js';

/** The council's sign-in as `environment` names it, undefined without one, or a sentence that says what is wrong. */
export function readSignIn(
  environment: Readonly<Record<string, string | undefined>>,
): SignInSettings | string | undefined {
  const {
    COUNCILKIT_OIDC_ISSUER: issuer,
    COUNCILKIT_OIDC_CLIENT_ID: clientId,
    COUNCILKIT_OIDC_CLIENT_SECRET: clientSecret,
    COUNCILKIT_OIDC_SCOPE: scope = 'openid requests:read requests:write',
    COUNCILKIT_OIDC_AUDIENCE: audience,
    COUNCILKIT_SITE_URL: siteUrl,
  } = environment;
  if (clientId === undefined) return undefined;
  if (!issuer || !isSafe(issuer))
    return 'COUNCILKIT_OIDC_ISSUER must be the https address that the sign-in has as its name.';
  if (!clientSecret) return 'COUNCILKIT_OIDC_CLIENT_SECRET must be what the sign-in knows these pages by.';
  if (!siteUrl || !isSafe(siteUrl))
    return 'COUNCILKIT_SITE_URL must be the https address at which browsers find these pages.';
  if (!scope.split(' ').includes('openid')) return 'COUNCILKIT_OIDC_SCOPE must hold openid.';
  return { issuer, clientId, clientSecret, scope, audience, siteUrl: siteUrl.replace(/\/+$/, '') };
}

/** In clear only on this machine, where nobody is in between. */
function isSafe(address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  return (
    url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname))
  );
}
