import { AuthenticationError, CouncilKit } from '@councilkit/client';
import { createMemorySessionStorage } from 'react-router';
import { describe, expect, it } from 'vitest';
import { type Council } from '../council.server.js';
import { atDesk, deskOf, deskThatSends, type DeskSession } from './desk.server.js';

const UNTIL = Date.parse('2026-11-29T12:00:00Z');

/** A page view by somebody who signed in, or of somebody who never did. */
async function view(changes: Partial<DeskSession> | null) {
  const sessions = createMemorySessionStorage<DeskSession>({ cookie: { name: 'staff', secrets: ['x'] } });
  const session = await sessions.getSession();
  if (changes) {
    session.set('signedIn', { name: 'Jo Lewis', token: 'a-token', until: UNTIL });
    session.set('channel', 'phone');
    for (const [name, value] of Object.entries(changes)) session.set(name as keyof DeskSession, value);
  }
  const cookie = changes ? await sessions.commitSession(session) : '';
  // As much of a council as the desk looks at.
  const council = {
    staff: { sessions },
    serviceUrl: 'http://127.0.0.1:9/v1',
    ask: fetch,
    language: 'en',
  } as unknown as Council;
  return { council, request: new Request('http://127.0.0.1/', { headers: { Cookie: cookie } }) };
}

describe('who is at the desk', () => {
  it('is whoever signed in, until the token ends', async () => {
    const { council, request } = await view({});
    expect(await deskOf(council, request, () => UNTIL - 1)).toMatchObject({
      name: 'Jo Lewis',
      channel: 'phone',
    });
    expect(await deskOf(council, request, () => UNTIL)).toBeUndefined();
  });

  it('is nobody where nobody signed in: a resident sends for themselves', async () => {
    const { council, request } = await view(null);
    expect(await deskThatSends(council, request)).toBeUndefined();
  });

  it('has to sign in again before anything is sent, once the token has ended', async () => {
    const { council, request } = await view({ signedIn: { name: 'Jo Lewis', token: 'a-token', until: 0 } });
    const thrown: unknown = await deskThatSends(council, request).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Response);
    expect((thrown as Response).headers.get('location')).toBe('/staff?again=1');
  });

  it('has to sign in again where the service takes the token no more, though its time is not up', async () => {
    const api = new CouncilKit({
      baseUrl: 'http://127.0.0.1:9/v1',
      maxRetries: 0,
      fetch: async () => Response.json({ type: 'urn:councilkit:problem:unauthorized' }, { status: 401 }),
    });
    const desk = { name: 'Jo Lewis', channel: 'phone' as const, api };
    const thrown: unknown = await atDesk(desk, api.requests.get('7QK4-M2XD')).catch(
      (error: unknown) => error,
    );
    expect((thrown as Response).headers.get('location')).toBe('/staff?again=1');
    await expect(atDesk(undefined, api.requests.get('7QK4-M2XD'))).rejects.toThrow(AuthenticationError);
  });
});
