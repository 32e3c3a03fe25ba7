import { type Attachment } from '@councilkit/client';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bomb, heicPhoto, paper, phonePhoto, picture } from '../../test/pictures/made.js';
import { runApp, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

/** The bytes of one derivative, and what can be told of them. */
async function pictureOf({ id }: Attachment, name: string) {
  const bytes = Buffer.from(await (await app.resident.attachments.derivative(id, name)).arrayBuffer());
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
  const isRed = (x: number, y: number) => {
    const [red = 0, green = 0] = colourAt(x, y);
    return red > 150 && green < 90;
  };
  return { bytes, metadata: await sharp(bytes).metadata(), width: info.width, height: info.height, isRed };
}

/** What uploading is refused with. */
async function refusal(file: Uint8Array) {
  const error: unknown = await app.resident.attachments.upload(file).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const { status, problem } = error as {
    status: number;
    problem: { errors?: { pointer: string; detail: string }[] };
  };
  return { status, ...problem.errors?.[0] };
}

const unreadable = {
  status: 422,
  pointer: '/file',
  detail: 'The picture cannot be read. It may be damaged: try another one.',
};
const notTaken = {
  status: 415,
  pointer: '/file',
  detail: 'Choose a photo (JPEG, PNG, HEIC or WebP) or a PDF',
};

describe('a photo from a telephone', () => {
  it('is kept in two sizes, smallest first, the right way up', async () => {
    const attachment = await app.resident.attachments.upload(await phonePhoto(), { altText: 'A hole' });
    expect(attachment).toMatchObject({
      mediaType: 'image/jpeg',
      altText: 'A hole',
      state: 'pending',
      derivatives: [
        { name: 'thumbnail', mediaType: 'image/webp', width: 320, height: 427 },
        { name: 'display', mediaType: 'image/jpeg', width: 1200, height: 1600 },
      ],
    });
    const display = await pictureOf(attachment, 'display');
    // The band along the top of the sensor is on the right once the photo is turned.
    expect([display.isRed(1195, 800), display.isRed(600, 5)]).toEqual([true, false]);
    expect(display.bytes.length).toBe(attachment.derivatives[1]?.bytes);
  });

  it.each(['JPEG', 'HEIC'])(
    'of the kind %s loses its place, its camera and all else that was written into it',
    async (kind) => {
      const photo = kind === 'HEIC' ? heicPhoto : await phonePhoto();
      expect(photo.includes('Example Camera')).toBe(true);
      const attachment = await app.resident.attachments.upload(photo);
      for (const { name } of attachment.derivatives) {
        const { bytes, metadata } = await pictureOf(attachment, name);
        expect(bytes.includes('Example Camera')).toBe(false);
        expect(bytes.includes('Exif')).toBe(false);
        const { exif, xmp, iptc, icc, orientation } = metadata;
        expect([exif, xmp, iptc, icc, orientation]).toEqual(Array(5).fill(undefined));
      }
    },
  );

  it('may be HEIC, which is turned as it says', async () => {
    const attachment = await app.resident.attachments.upload(heicPhoto);
    expect(attachment.mediaType).toBe('image/jpeg');
    const display = await pictureOf(attachment, 'display');
    expect([display.width, display.height]).toEqual([320, 480]);
    expect([display.isRed(316, 240), display.isRed(160, 4)]).toEqual([true, false]);
  });
});

describe('an upload', () => {
  it.each(['png', 'webp'] as const)('may be %s, and is not made larger than it is', async (format) => {
    const attachment = await app.resident.attachments.upload(await picture(format));
    expect(attachment.derivatives).toMatchObject([
      { name: 'thumbnail', width: 320, height: 240 },
      { name: 'display', mediaType: 'image/jpeg', width: 400, height: 300 },
    ]);
    expect((await pictureOf(attachment, 'display')).isRed(200, 4)).toBe(true);
  });

  it('may have holes, such as a screenshot, which are white', async () => {
    const clear = { create: { width: 400, height: 300, channels: 4, background: '#c81e1e00' } } as const;
    const attachment = await app.resident.attachments.upload(await sharp(clear).png().toBuffer());
    for (const { name } of attachment.derivatives) {
      const { bytes } = await pictureOf(attachment, name);
      const { channels } = await sharp(bytes).stats();
      expect(channels.map(({ mean }) => Math.round(mean))).toEqual([255, 255, 255]);
    }
  });

  it('may be a PDF, which is kept as it came', async () => {
    const attachment = await app.resident.attachments.upload(paper);
    expect(attachment).toMatchObject({
      mediaType: 'application/pdf',
      derivatives: [{ name: 'paper', mediaType: 'application/pdf', bytes: paper.length }],
    });
    const bytes = await (await app.resident.attachments.derivative(attachment.id, 'paper')).arrayBuffer();
    expect(Buffer.from(bytes).equals(paper)).toBe(true);
  });

  it('sent twice with one key is stored once', async () => {
    const altText = 'A hole that is sent twice';
    const options = { altText, idempotencyKey: 'photo-4211' };
    const photo = await picture('png');
    const first = await app.resident.attachments.upload(photo, options);
    expect(await app.resident.attachments.upload(photo, options)).toEqual(first);
    const stored = await app.db
      .selectFrom('attachment')
      .select('id')
      .where('altText', '=', altText)
      .execute();
    expect(stored).toHaveLength(1);
    await expect(app.resident.attachments.upload(await picture('webp'), options)).rejects.toMatchObject({
      status: 422,
    });
  });

  it('says what to mend in the form', async () => {
    const form = (parts: Record<string, Blob | string>) => {
      const data = new FormData();
      for (const [name, part] of Object.entries(parts)) data.append(name, part);
      return data;
    };
    const photo = new Blob([new Uint8Array(await picture('png'))]);
    const errors = async (body: BodyInit, headers = {}) => {
      const response = await fetch(`${app.baseUrl}/attachments`, { method: 'POST', body, headers });
      const { errors: [first] = [] } = (await response.json()) as { errors?: { pointer: string }[] };
      return [response.status, first?.pointer];
    };
    expect(await errors(form({ altText: 'A hole' }))).toEqual([400, '/file']);
    expect(await errors(form({ file: new Blob([]) }))).toEqual([400, '/file']);
    expect(await errors(form({ file: photo, altText: 'x'.repeat(501) }))).toEqual([400, '/altText']);
    expect(await errors(form({ file: photo, colour: 'red' }))).toEqual([400, '/colour']);
    expect(await errors(form({ file: photo, second: photo }))).toEqual([400, '/second']);
    expect(await errors('{}', { 'content-type': 'application/json' })).toEqual([415, '']);
    expect(await errors('half', { 'content-type': 'multipart/form-data; boundary=x' })).toEqual([
      400,
      '/file',
    ]);
    expect(await errors('half', { 'content-type': 'multipart/form-data' })).toEqual([400, '']);
  });
});

describe('what is no photo', () => {
  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['an archive', Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(200)])],
    ['nothing that is known', Buffer.alloc(100, 7)],
  ])('is refused, whatever it is called: %s', async (_, bytes) => {
    const named = new File([new Uint8Array(bytes)], 'photo.jpg', { type: 'image/jpeg' });
    await expect(app.resident.attachments.upload(named)).rejects.toMatchObject({ status: 415 });
    expect(await refusal(bytes)).toEqual(notTaken);
  });

  it.each(['tiff', 'gif', 'avif'] as const)('is refused although it could be decoded: %s', async (format) => {
    expect(await refusal(await picture(format))).toEqual(notTaken);
  });

  it('keeps nothing of what was hidden behind the picture', async () => {
    const polyglot = Buffer.concat([await picture('png'), Buffer.from('<script>alert(1)</script>')]);
    const attachment = await app.resident.attachments.upload(polyglot);
    for (const { name } of attachment.derivatives)
      expect((await pictureOf(attachment, name)).bytes.includes('script')).toBe(false);
  });

  it('is refused when it breaks off', async () => {
    const photo = await phonePhoto();
    expect(await refusal(photo.subarray(0, photo.length / 2))).toEqual(unreadable);
    expect(await refusal(heicPhoto.subarray(0, 900))).toEqual(unreadable);
    expect(await refusal(paper.subarray(0, 60))).toMatchObject({ status: 422, pointer: '/file' });
    const webp = await picture('webp');
    expect(await refusal(webp.subarray(0, webp.length / 2))).toEqual(unreadable);
  });

  it('is refused before it is decoded when it has too many pixels', async () => {
    const detail = 'The picture has more than 64 million pixels. Send a smaller one.';
    const before = performance.now();
    expect(await refusal(bomb(40_000, 40_000))).toEqual({ status: 422, pointer: '/file', detail });
    expect(await refusal(hugeHeic())).toEqual({ status: 422, pointer: '/file', detail });
    expect(performance.now() - before).toBeLessThan(5000);
    expect(await refusal(bomb(1000, 100_000))).toEqual({ status: 422, pointer: '/file', detail });
  });

  it('is refused when it is larger than the limit, with an answer that arrives', async () => {
    expect(await refusal(Buffer.concat([await phonePhoto(), Buffer.alloc(3 * 1024 * 1024)]))).toEqual({
      status: 413,
      pointer: '/file',
      detail: 'The file must be 2 MB or smaller',
    });
  });

  it('leaves nothing behind, and the service well', async () => {
    expect(
      await app.db.selectFrom('attachment').select('id').where('state', '=', 'processing').execute(),
    ).toEqual([]);
    await app.resident.attachments.upload(await picture('png'));
    expect(app.logLines).toEqual([]);
  });
});

/** The HEIC file, saying that it is 60,000 pixels wide and high: its `ispe` box is changed. */
function hugeHeic(): Buffer {
  const bytes = Buffer.from(heicPhoto);
  for (let at = bytes.indexOf('ispe'); at !== -1; at = bytes.indexOf('ispe', at + 1))
    for (const side of [8, 12]) bytes.writeUInt32BE(60_000, at + side);
  return bytes;
}
