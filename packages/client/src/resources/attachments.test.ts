import { describe, expect, expectTypeOf, it } from 'vitest';
import { connect, failure } from '../../test/connect.js';
import { text } from '../../test/server.js';
import { BadResponseError } from '../index.js';

describe('a picture', () => {
  it('comes as its bytes, which know their type', async () => {
    const { council, server } = await connect([
      (response) => response.writeHead(200, { 'content-type': 'image/webp' }).end(Buffer.from([0, 255, 10])),
    ]);
    const picture = council.attachments.derivative('attachment-1', 'thumbnail');
    expectTypeOf(picture).resolves.toEqualTypeOf<Blob>();
    expect((await picture).type).toBe('image/webp');
    expect([...(await (await picture).bytes())]).toEqual([0, 255, 10]);
    expect(server.seen[0]?.headers.accept).toBe('image/*, application/pdf');
  });

  it('is null while nothing changed since the version you have', async () => {
    const { council, server } = await connect([(response) => response.writeHead(304).end()]);
    const picture = council.attachments.derivative('attachment-1', 'thumbnail', { ifNoneMatch: '"v1"' });
    expect(await picture).toBeNull();
    expect(server.seen[0]?.headers['if-none-match']).toBe('"v1"');
  });

  it('is not what somebody else answered instead', async () => {
    const { council } = await connect([text('<p>Please sign in to the wifi</p>', 'text/html')]);
    expect(await failure(council.attachments.derivative('attachment-1', 'thumbnail'))).toBeInstanceOf(
      BadResponseError,
    );
  });
});
