import { createMemorySessionStorage, RouterContextProvider } from 'react-router';
import { expect, it } from 'vitest';
import { councilContext, type Council } from '../council.server.js';
import { loader } from '../routes/staff-callback.js';
import { type DeskSession } from './desk.server.js';

const ERRAND = { verifier: 'v'.repeat(43), state: 'begun-here' };

it('takes in whoever comes back from an errand once, and nobody by the same way again', async () => {
  const sessions = createMemorySessionStorage<DeskSession>({ cookie: { name: 'staff', secrets: ['x'] } });
  const finished: unknown[] = [];
  const finish = async (_: string, errand: unknown) => {
    finished.push(errand);
    return { name: 'Jo Lewis', token: 'a-token', until: Date.now() + 60_000 };
  };
  // As much of a council as the way back looks at.
  const council = { staff: { sessions, signIn: { finish } } } as unknown as Council;
  const context = new RouterContextProvider(new Map([[councilContext, council]]));
  const comeBack = (cookie: string) =>
    loader({
      request: new Request('http://127.0.0.1/staff/callback?code=x', { headers: { Cookie: cookie } }),
      context,
    } as unknown as Parameters<typeof loader>[0]);

  const begun = await sessions.getSession();
  begun.set('errand', ERRAND);
  const taken = await comeBack(await sessions.commitSession(begun));
  expect(taken.headers.get('Location')).toBe('/staff');
  const again = await comeBack(taken.headers.get('Set-Cookie') ?? '');
  expect(again.headers.get('Location')).toBe('/staff?failed=1');
  expect(finished).toEqual([ERRAND]);
});
