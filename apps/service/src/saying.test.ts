import { expect, it } from 'vitest';
import { saying } from './saying.js';

it('says what waits and the kind of error, and nothing that the error quotes', () => {
  const written: string[] = [];
  const say = saying('Messages wait', { write: (text) => written.push(text) });
  say(new TypeError('duplicate key value: zebulon@example.org'));
  say('zebulon@example.org');
  expect(written).toEqual(['Messages wait: TypeError\n', 'Messages wait: error\n']);
});
