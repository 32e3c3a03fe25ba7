import { describe, expect, it } from 'vitest';
import { connect } from '../test/connect.js';
import { aChange, aRequest, anEvent } from '../test/fixtures.js';
import { json } from '../test/server.js';

const [a, b, c] = ['a', 'b', 'c'].map((id) => aRequest({ id }));
const twoPages = () => [json({ data: [a, b], nextCursor: 'next' }), json({ data: [c], nextCursor: null })];

describe('a list', () => {
  it('gives every item, and asks for a page only when the loop reaches it', async () => {
    const { council, server } = await connect(twoPages());
    const ids: string[] = [];
    for await (const { id } of council.requests.list({ state: 'open', serviceCode: undefined })) {
      ids.push(id);
      if (id === 'b') expect(server.seen).toHaveLength(1);
    }
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/v1/requests?state=open',
      '/v1/requests?state=open&cursor=next',
    ]);
  });

  it('gives whole pages', async () => {
    const { council } = await connect(twoPages());
    const sizes: number[] = [];
    for await (const page of council.requests.list().pages()) sizes.push(page.data.length);
    expect(sizes).toEqual([2, 1]);
  });

  it('gives one page with what came around it, and where the next one starts', async () => {
    const { council, server } = await connect(twoPages());
    const { data, status } = await council.requests.list({ cursor: 'here', limit: 2 }).page().withResponse();
    expect([status, data.nextCursor]).toEqual([200, 'next']);
    expect(server.seen.map(({ url }) => url)).toEqual(['/v1/requests?cursor=here&limit=2']);
  });

  it('collects what it holds, or the first of it', async () => {
    const { council } = await connect([...twoPages(), ...twoPages()]);
    expect(await council.requests.list().all()).toHaveLength(3);
    expect(await council.requests.list().all({ limit: 2 })).toHaveLength(2);
  });

  it('asks for nothing when nothing is wanted', async () => {
    const { council, server } = await connect(twoPages());
    expect(await council.requests.list().all({ limit: 0 })).toEqual([]);
    expect(server.seen).toHaveLength(0);
  });

  it('walks the change feed to where it stands, which is no end', async () => {
    const { council, server } = await connect([
      json({ data: [aChange(1), aChange(2)], nextAfter: 'cursor-2', hasMore: true }),
      json({ data: [aChange(3)], nextAfter: 'cursor-3', hasMore: false }),
    ]);
    const places: string[] = [];
    for await (const { nextAfter } of council.events.changes({ serviceCode: 'pothole' }).pages())
      places.push(nextAfter);
    expect(places).toEqual(['cursor-2', 'cursor-3']);
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/v1/events?serviceCode=pothole',
      '/v1/events?serviceCode=pothole&after=cursor-2',
    ]);
  });

  it('walks a timeline by its numbers', async () => {
    const { council, server } = await connect([
      json({ data: [anEvent(3)], nextAfter: 3 }),
      json({ data: [anEvent(4)], nextAfter: null }),
    ]);
    expect(await council.events.list('request-1', { after: 2 }).all()).toHaveLength(2);
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/v1/requests/request-1/events?after=2',
      '/v1/requests/request-1/events?after=3',
    ]);
  });
});
