import { RouterContextProvider } from 'react-router';
import { expect, it } from 'vitest';
import { councilContext, type Council } from './council.server.js';
import { loader } from './root.js';

/** What stands around a page where the council says this of itself. */
function around(authority: () => Promise<unknown>) {
  // As much of a council as stands around a page.
  const council = { name: 'Riverside Council', authority, language: 'en' } as unknown as Council;
  const address = 'http://127.0.0.1/privacy';
  return loader({
    ...{ url: new URL(address), pattern: '/privacy', params: {}, request: new Request(address) },
    context: new RouterContextProvider(new Map([[councilContext, council]])),
  });
}

it('a page that needs nothing of the service is there while the service is away', async () => {
  const away = () => Promise.reject(new Response('', { status: 503 }));
  expect(await around(away)).toMatchObject({ councilName: 'Riverside Council', logo: undefined });
});

it('the council is called what the service calls it', async () => {
  const own = async () => ({ name: 'Hillside Council', theme: {} });
  expect(await around(own)).toMatchObject({ councilName: 'Hillside Council' });
});
