import sharp, { type Sharp } from 'sharp';
import { RuleError } from '../errors.js';
import { decodeHeic } from './heic.js';
import { MOST_PIXELS, type MediaType } from './limits.js';

/** One of the files that are made of what was uploaded. */
export interface Made {
  name: 'thumbnail' | 'display' | 'paper';
  mediaType: string;
  bytes: Buffer;
  /** In pixels; a paper has none. */
  width?: number;
  height?: number;
}

type PictureType = Exclude<MediaType, 'application/pdf'>;

// Nothing but these is ever decoded, whatever a file pretends to be: no SVG, no TIFF, no ImageMagick.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
});
// Every photo is another, so nothing is gained by keeping what was decoded; and one photo may not take every core.
sharp.cache(false);
sharp.concurrency(1);

/** The contract says how wide; a picture may be four times as high as that before it is made narrower. */
const SIZES = { thumbnail: 320, display: 1280 } as const;
const HIGHEST = 4;
const LONGEST_S = 20;

/**
 * The pictures that are kept of `bytes`, smallest first: the right way up, in sRGB, and without anything the camera wrote into
 * them. Throws `RuleError` when there are too many pixels, which is checked before any are decoded, or it cannot be read.
 */
export async function makePictures(bytes: Buffer, mediaType: PictureType): Promise<Made[]> {
  const picture = mediaType === 'image/heic' ? await openHeic(bytes) : await open(bytes);
  try {
    return [
      await make(picture, 'thumbnail', 'image/webp', (resized) => resized.webp({ quality: 75 })),
      await make(picture, 'display', 'image/jpeg', (resized) => resized.jpeg({ quality: 80, mozjpeg: true })),
    ];
  } catch {
    throw unreadable();
  }
}

async function open(bytes: Buffer): Promise<Sharp> {
  // The limit is ours to check, so that a picture over it is told from one that is broken.
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true });
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => Promise.reject(unreadable()));
  if (width * height > MOST_PIXELS) throw tooManyPixels();
  return picture.autoOrient();
}

/** The decoder turns the picture itself, as the file says. */
async function openHeic(bytes: Buffer): Promise<Sharp> {
  const decoded = await decodeHeic({ bytes, mostPixels: MOST_PIXELS });
  if ('fault' in decoded) throw decoded.fault === 'tooManyPixels' ? tooManyPixels() : unreadable();
  const { width, height, data } = decoded;
  return sharp(data, { raw: { width, height, channels: 4 } });
}

async function make(
  picture: Sharp,
  name: keyof typeof SIZES,
  mediaType: string,
  encode: (resized: Sharp) => Sharp,
): Promise<Made> {
  const width = SIZES[name];
  const resized = picture
    .clone()
    .timeout({ seconds: LONGEST_S })
    .resize({ width, height: width * HIGHEST, fit: 'inside', withoutEnlargement: true })
    // A photo has no holes; a screenshot may.
    .flatten({ background: 'white' });
  const { data, info } = await encode(resized).toBuffer({ resolveWithObject: true });
  return { name, mediaType, bytes: data, width: info.width, height: info.height };
}

function tooManyPixels(): RuleError {
  const detail = `The picture has more than ${MOST_PIXELS / 1_000_000} million pixels. Send a smaller one.`;
  return new RuleError([{ pointer: '/file', detail }]);
}

function unreadable(): RuleError {
  const detail = 'The picture cannot be read. It may be damaged: try another one.';
  return new RuleError([{ pointer: '/file', detail }]);
}
