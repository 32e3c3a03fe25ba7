import { CouncilKit } from '@councilkit/client';
import { expect, it } from 'vitest';
import { rememberAuthority } from './authority.server.js';

/** A service whose council may change its name, or be away; it counts how often it is asked. */
function service() {
  const state = { name: 'Riverside Council', isAway: false, asked: 0 };
  const api = new CouncilKit({
    baseUrl: 'http://127.0.0.1:9/v1',
    maxRetries: 0,
    fetch: async () => {
      state.asked += 1;
      return state.isAway ? new Response('', { status: 503 }) : Response.json({ name: state.name });
    },
  });
  return { state, api };
}

it('asks once for all visitors, and again after five minutes', async () => {
  const { state, api } = service();
  let now = 0;
  const authority = rememberAuthority(api, () => now);
  expect((await authority()).name).toBe('Riverside Council');
  state.name = 'Hillside Council';
  now = 299_999;
  expect((await authority()).name).toBe('Riverside Council');
  expect(state.asked).toBe(1);
  now = 300_001;
  expect((await authority()).name).toBe('Hillside Council');
});

it('does not remember that the service was away', async () => {
  const { state, api } = service();
  const authority = rememberAuthority(api);
  state.isAway = true;
  await expect(authority()).rejects.toMatchObject({ status: 503 });
  state.isAway = false;
  expect((await authority()).name).toBe('Riverside Council');
});
