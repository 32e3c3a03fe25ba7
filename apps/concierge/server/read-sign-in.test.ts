import { expect, it } from 'vitest';
import { readSignIn } from './read-sign-in.ts';

const whole = {
  COUNCILKIT_OIDC_ISSUER: 'https://sign-in.example.gov.uk',
  COUNCILKIT_OIDC_CLIENT_ID: 'desk',
  COUNCILKIT_OIDC_CLIENT_SECRET: 'secret',
  COUNCILKIT_SITE_URL: 'https://report.example.gov.uk/',
};

it('reads the sign-in of a council that has one', () => {
  expect(readSignIn({})).toBeUndefined();
  // The service's own settings alone are no entrance for staff.
  expect(readSignIn({ COUNCILKIT_OIDC_ISSUER: whole.COUNCILKIT_OIDC_ISSUER })).toBeUndefined();
  expect(readSignIn(whole)).toMatchObject({ clientId: 'desk', siteUrl: 'https://report.example.gov.uk' });
});

it.each([
  { COUNCILKIT_OIDC_ISSUER: undefined },
  { COUNCILKIT_OIDC_ISSUER: 'http://sign-in.example.gov.uk' },
  { COUNCILKIT_OIDC_CLIENT_SECRET: '' },
  { COUNCILKIT_SITE_URL: 'report' },
  { COUNCILKIT_OIDC_SCOPE: 'requests:write' },
])('says what is wrong with %o, and no secret', (changes) => {
  const [name = ''] = Object.keys(changes);
  const said = readSignIn({ ...whole, ...changes });
  expect(said).toContain(name);
  expect(said).not.toContain('secret');
});
