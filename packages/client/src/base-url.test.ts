import { expect, it } from 'vitest';
import { CouncilKit } from './client.js';
import { ConnectionError } from './errors.js';

it('may be made with a path where a page is drawn on a server, and says that it cannot connect when it is used there', async () => {
  const council = new CouncilKit({ baseUrl: '/live/v1', maxRetries: 0 });
  await expect(council.services.get('pothole')).rejects.toBeInstanceOf(ConnectionError);
});

it.each([
  'https://user:secret@council.example/v1',
  'https://council.example/v1?key=secret',
  'ftp://council.example',
  '',
])('refuses %j as an address, without repeating it', (baseUrl) => {
  expect(() => new CouncilKit({ baseUrl })).toThrow(/^baseUrl must be an address/);
});
