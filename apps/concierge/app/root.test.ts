import { expect, it } from 'vitest';
import { pageView } from '../test/page-view.js';
import { loader } from './root.js';

/** What stands around a page where the council says this of itself. */
const around = (authority: () => Promise<unknown>) =>
  loader(pageView('/privacy', { name: 'Riverside Council', authority, language: 'en' }));

it('a page that needs nothing of the service is there while the service is away', async () => {
  const away = () => Promise.reject(new Response('', { status: 503 }));
  expect(await around(away)).toMatchObject({ councilName: 'Riverside Council', logo: undefined });
});

it('the council is called what the service calls it', async () => {
  const own = async () => ({ name: 'Hillside Council', theme: {} });
  expect(await around(own)).toMatchObject({ councilName: 'Hillside Council' });
});
