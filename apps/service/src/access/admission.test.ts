import { describe, expect, it } from 'vitest';
import { admit } from './admission.js';
import { ANYBODY, KEY_HOLDER, type Caller } from './caller.js';

const supplier = (...scopes: string[]): Caller => ({
  kind: 'supplier',
  scheme: 'oauth2',
  id: 'client-1',
  name: 'Peak Roads Ltd',
  supplierId: 'peak-roads',
  scopes: new Set(scopes),
});
const reporter: Caller = { kind: 'reporter', scheme: 'reporter', id: 'proof-1', requestIds: new Set() };

const open = [{}, { apiKey: [] }, { oauth2: ['requests:read'] }];
const forWork = [{ apiKey: [] }, { oauth2: ['events:write'] }, { reporter: [] }];
const forEither = [{ oauth2: ['assignments:write'] }, { oauth2: ['staff:read'] }];

/** Status and sentence of a refusal. */
function refused(caller: Caller, security: Parameters<typeof admit>[1]) {
  const admission = admit(caller, security);
  return 'refusal' in admission
    ? [admission.refusal.status, admission.refusal.message]
    : admission.caller.kind;
}

describe('who a call counts as', () => {
  it('is the caller itself, where one of the requirements is met', () => {
    const reader = supplier('requests:read');
    expect(admit(reader, open)).toEqual({ caller: reader });
    expect(admit(KEY_HOLDER, forWork)).toEqual({ caller: KEY_HOLDER });
    expect(admit(reporter, forWork)).toEqual({ caller: reporter });
    expect(admit(supplier('staff:read'), forEither)).toEqual({ caller: supplier('staff:read') });
  });

  it('is the public, where anybody is let in and the credentials open nothing more', () => {
    for (const caller of [supplier('events:write'), reporter, ANYBODY])
      expect(admit(caller, open)).toEqual({ caller: ANYBODY });
  });

  it('is nobody without credentials, told what to send', () => {
    expect(refused(ANYBODY, forWork)).toEqual([
      401,
      'Send the key that the council gave you or a token with the scope events:write or the token that a magic link was exchanged for as "Authorization: Bearer ..."',
    ]);
  });

  it('is nobody with a token that lacks the scope, told which', () => {
    expect(refused(supplier('requests:read'), forWork)).toEqual([
      403,
      'This call needs the scope events:write',
    ]);
    expect(refused(supplier(), forEither)).toEqual([
      403,
      'This call needs the scope assignments:write or staff:read',
    ]);
  });

  it('is nobody with credentials of the wrong kind, told which are right', () => {
    expect(refused(KEY_HOLDER, [{ oauth2: ['staff:write'] }])).toEqual([
      403,
      'A key does not open this call. Send a token with the scope staff:write as "Authorization: Bearer ..."',
    ]);
  });
});
