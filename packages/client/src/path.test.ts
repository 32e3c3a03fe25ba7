import { describe, expect, it } from 'vitest';
import { connect, failure } from '../test/connect.js';
import { aRequest } from '../test/fixtures.js';
import { json } from '../test/server.js';
import { InvalidIdError } from './index.js';

describe('an id', () => {
  it.each([
    ['7QK4 m2xd', '/v1/requests/7QK4%20m2xd'],
    ['../admin?x=1#y', '/v1/requests/..%2Fadmin%3Fx%3D1%23y'],
    ['%2e%2e', '/v1/requests/%252e%252e'],
    ['..a', '/v1/requests/..a'],
    ['stŵr', '/v1/requests/st%C5%B5r'],
  ])('%j stays within its place in the address', async (id, url) => {
    const { council, server } = await connect([json(aRequest())]);
    await council.requests.get(id);
    expect(server.seen[0]?.url).toBe(url);
  });

  it.each(['', ' ', '.', '..', '\ud800'])('%j is refused, and nothing is sent', async (id) => {
    const { council, server } = await connect([json(aRequest())]);
    const calls = [
      council.requests.get(id),
      council.services.get(id),
      council.events.append(id, { publicText: 'Done' }),
      council.events.list(id).all(),
      council.requests.watch(id).next(),
      council.requests.waitFor(id, () => true),
    ];
    for (const call of calls) expect(await failure(call)).toBeInstanceOf(InvalidIdError);
    expect(server.seen).toHaveLength(0);
  });

  it('that is missing, as it may be without types, is refused', async () => {
    const { council } = await connect([json(aRequest())]);
    // @ts-expect-error An id is a string.
    expect(await failure(council.requests.get(undefined))).toBeInstanceOf(InvalidIdError);
  });
});
