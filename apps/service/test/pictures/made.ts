import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** 480 by 320 on the sensor, to be turned a quarter clockwise, with a place written into it. */
export const heicPhoto = readFileSync(fileURLToPath(new URL('turned-with-gps.heic', import.meta.url)));

/** A grey picture with a red band along its top edge. */
function road(width: number, height: number) {
  const band = {
    create: { width, height: Math.ceil(height / 16), channels: 3, background: '#c81e1e' },
  } as const;
  const grey = { create: { width, height, channels: 3, background: '#606264' } } as const;
  return sharp(grey).composite([{ input: band, top: 0, left: 0 }]);
}

/** What a telephone held upright sends: the sensor lies on its side, the camera's name and the place are written into it. */
export function phonePhoto({ width = 1600, height = 1200, orientation = 6 } = {}): Promise<Buffer> {
  return road(width, height)
    .jpeg()
    .withExif({
      IFD0: { Make: 'Example Camera', Orientation: String(orientation) },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '53/1 1/1 30/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '1/1 43/1 52/1',
      },
    })
    .withMetadata({ orientation })
    .toBuffer();
}

/** The same road in another format. */
export function picture(
  format: 'png' | 'webp' | 'tiff' | 'gif' | 'avif',
  width = 400,
  height = 300,
): Promise<Buffer> {
  return road(width, height).toFormat(format).toBuffer();
}

/** A few hundred bytes that say they are a picture of this size: a decompression bomb. */
export function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(Math.min(width * height, 1_000_000)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The smallest paper that is one. */
export const paper = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n' +
    'xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n' +
    'trailer<</Size 3/Root 1 0 R>>\nstartxref\n95\n%%EOF\n',
);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
