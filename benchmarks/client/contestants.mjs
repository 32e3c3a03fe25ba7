import ky from 'ky';
import OpenAI from 'openai';
import createClient from 'openapi-fetch';
import Stripe from 'stripe';

/** What is reported: the example of the contract. */
const REPORT = {
  serviceCode: 'pothole',
  description: 'Deep hole in the nearside lane, just before the zebra crossing',
  location: { addressText: 'Outside 14 Mill Lane, Ashbourne', point: { lat: 53.0166, long: -1.7312 } },
  answers: { size: 'larger' },
};

/**
 * The same two calls by each client, as its readers are told to make them: what comes back is the parsed answer. Each
 * with its own defaults, for those are what people run with.
 */
export function contestants(CouncilKit, origin) {
  const baseUrl = `${origin}/v1`;
  const path = '/requests/7QK4-M2XD';
  const council = new CouncilKit({ baseUrl });
  const { GET, POST } = createClient({ baseUrl });
  const openai = new OpenAI({ apiKey: 'key', baseURL: baseUrl });
  const { hostname: host, port } = new URL(origin);
  const fetching = {
    host,
    port,
    protocol: 'http',
    httpClient: Stripe.createFetchHttpClient(),
    telemetry: false,
  };
  const stripe = new Stripe('key', fetching);
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(REPORT),
  };

  return {
    read: {
      fetch: async () => (await fetch(baseUrl + path)).json(),
      ky: () => ky.get(baseUrl + path).json(),
      'council kit': () => council.requests.get('7QK4-M2XD'),
      'openapi-fetch': async () =>
        (await GET('/requests/{id}', { params: { path: { id: '7QK4-M2XD' } } })).data,
      openai: () => openai.get(path),
      stripe: () => stripe.rawRequest('GET', `/v1${path}`),
    },
    report: {
      fetch: async () => (await fetch(`${baseUrl}/requests`, init)).json(),
      ky: () => ky.post(`${baseUrl}/requests`, { json: REPORT }).json(),
      'council kit': () => council.requests.create(REPORT),
      'openapi-fetch': async () => (await POST('/requests', { body: REPORT })).data,
      openai: () => openai.post('/requests', { body: REPORT }),
      stripe: () => stripe.rawRequest('POST', '/v1/requests', REPORT),
    },
  };
}
