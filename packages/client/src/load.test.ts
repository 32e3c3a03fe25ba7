import { expect, it } from 'vitest';
import { failure } from '../test/connect.js';
import { ConnectionError } from './index.js';
import { load } from './load.js';

it('a part of the client that could not be fetched is told as what it is: no answer', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module');
  const error = await failure(load(Promise.reject(cause), 'streamEvents'));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ operation: 'streamEvents', cause });
});
