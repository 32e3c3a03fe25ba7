import { CouncilKit } from '@councilkit/client';
import { expect, it } from 'vitest';
import { rememberFigures } from './figures.server.js';

/** A service that may be away, and remembers what it was asked. */
function service() {
  const state = { isAway: false, asked: [] as string[] };
  const api = new CouncilKit({
    baseUrl: 'http://127.0.0.1:9/v1',
    maxRetries: 0,
    fetch: async (request) => {
      state.asked.push(new URL(request.url).search);
      return state.isAway ? new Response('', { status: 503 }) : Response.json({ figures: [] });
    },
  });
  return { state, api };
}

it('counts a year once for all visitors in a language, and again after ten minutes', async () => {
  const { state, api } = service();
  let now = Date.parse('2026-11-29T10:00:00Z');
  const figures = rememberFigures(() => now);
  await Promise.all([figures(api, 'en'), figures(api, 'en')]);
  expect(state.asked).toHaveLength(3);
  expect(state.asked.every((search) => search.includes('from=2025-12-01&to=2026-11-28'))).toBe(true);
  await figures(api, 'cy');
  expect(state.asked).toHaveLength(6);
  now += 600_001;
  await figures(api, 'en');
  expect(state.asked).toHaveLength(9);
});

it('does not remember that the service was away', async () => {
  const { state, api } = service();
  const figures = rememberFigures();
  state.isAway = true;
  await expect(figures(api, 'en')).rejects.toThrow();
  state.isAway = false;
  await expect(figures(api, 'en')).resolves.toBeDefined();
});
