import { CouncilKit } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { rememberCatalogue } from './remembered.server.js';
import { sayAll, sayOne, wordsFor } from './said.server.js';

const NAMES: Readonly<Record<string, string>> = { en: 'Pothole', cy: 'Twll yn y ffordd' };

/** A service with one thing to ask for, and a question about it; it notes what it is asked. */
function service() {
  const state = { isAway: false, asked: new Array<string>() };
  const api = new CouncilKit({
    baseUrl: 'http://127.0.0.1:9/v1',
    maxRetries: 0,
    fetch: async ({ url, headers }) => {
      const language = headers.get('accept-language') ?? '';
      const path = new URL(url).pathname.replace('/v1', '');
      state.asked.push(`${language} ${path}`);
      if (state.isAway) return new Response('', { status: 503 });
      const found = { code: 'pothole', name: NAMES[language], promise: null };
      if (path === '/services') return Response.json({ data: [found], nextCursor: null });
      if (path.startsWith('/services/no-such'))
        return Response.json({ type: 'urn:councilkit:problem:not-found' }, { status: 404 });
      return Response.json({ ...found, questions: [] });
    },
  });
  return { state, api };
}

const languages = async () => ({ languages: ['en', 'cy'] });
const request = { serviceCode: 'pothole', serviceName: 'Pothole', promise: null, answers: [] };

function council(now = () => 0) {
  const { state, api } = service();
  return { state, catalogue: rememberCatalogue(api, languages, now), language: 'cy' };
}

describe('the catalogue in the language of a page', () => {
  it('is asked for once for all visitors, and again after five minutes', async () => {
    let now = 0;
    const { state, ...welsh } = council(() => now);
    const said = { serviceName: ['Pothole', 'Twll yn y ffordd'], promise: undefined, answers: [] };
    expect(await Promise.all([wordsFor(welsh, request), wordsFor(welsh, request)])).toEqual([said, said]);
    now = 299_999;
    expect(await wordsFor(welsh, request)).toEqual(said);
    expect(state.asked).toEqual(['en /services/pothole', 'cy /services/pothole']);
    now = 300_000;
    await wordsFor(welsh, request);
    expect(state.asked).toHaveLength(4);
  });

  it('is one list for all the requests of a list', async () => {
    const { state, ...welsh } = council();
    const other = { ...request, serviceCode: 'unknown' };
    const [first, second] = await sayAll(welsh, [request, other]);
    expect([first?.serviceName, second?.serviceName]).toEqual(['Twll yn y ffordd', 'Pothole']);
    expect(await sayOne(welsh, request)).toMatchObject({ serviceName: 'Twll yn y ffordd' });
    expect(state.asked).toEqual(['en /services', 'cy /services']);
  });

  it.each(['en', 'ur'])('is not asked for where pages are in “%s”', async (language) => {
    const { state, catalogue } = council();
    expect(await wordsFor({ catalogue, language }, request)).toBeUndefined();
    expect(await sayAll({ catalogue, language }, [request])).toEqual([request]);
    expect(state.asked).toEqual([]);
  });

  it('is the other way round for a council whose first language is another', async () => {
    const { api } = service();
    const catalogue = rememberCatalogue(api, async () => ({ languages: ['cy', 'en'] }));
    const kept = { ...request, serviceName: 'Twll yn y ffordd' };
    expect(await sayOne({ catalogue, language: 'en' }, kept)).toMatchObject({ serviceName: 'Pothole' });
    expect(await sayOne({ catalogue, language: 'cy' }, kept)).toBe(kept);
  });

  it('says nothing of a code that no service has, and remembers that', async () => {
    const { state, ...welsh } = council();
    const unknown = { ...request, serviceCode: 'no-such-service' };
    expect(await wordsFor(welsh, unknown)).toBeUndefined();
    expect(await wordsFor(welsh, unknown)).toBeUndefined();
    expect(state.asked).toHaveLength(2);
  });

  it('says nothing while the service is away, and does not remember that', async () => {
    const { state, ...welsh } = council();
    state.isAway = true;
    expect(await wordsFor(welsh, request)).toBeUndefined();
    expect(await sayAll(welsh, [request])).toEqual([request]);
    state.isAway = false;
    expect(await wordsFor(welsh, request)).toBeDefined();
    expect(await sayOne(welsh, request)).toMatchObject({ serviceName: 'Twll yn y ffordd' });
  });

  it('says nothing where nobody knows the council’s languages', async () => {
    const { api, state } = service();
    const away = async () => Promise.reject(new Response('', { status: 503 }));
    const catalogue = rememberCatalogue(api, away);
    expect(await sayOne({ catalogue, language: 'cy' }, request)).toBe(request);
    expect(state.asked).toEqual([]);
  });

  it('forgets what was asked for first when there is too much', async () => {
    const { state, ...welsh } = council();
    const codes = Array.from({ length: 1_000 }, (_, index) => `no-such-${index}`);
    await wordsFor(welsh, request);
    for (const serviceCode of codes) await wordsFor(welsh, { ...request, serviceCode });
    const asked = state.asked.length;
    await wordsFor(welsh, { ...request, serviceCode: 'no-such-999' });
    expect(state.asked).toHaveLength(asked);
    await wordsFor(welsh, request);
    expect(state.asked).toHaveLength(asked + 2);
  });
});
