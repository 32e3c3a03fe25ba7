import type { Limits } from '@councilkit/client';
import type { AddedPhoto } from '../src/photo-upload/chosen-photo.js';

/** What a service takes. */
export const LIMITS: Limits = {
  attachmentBytes: 15_728_640,
  attachmentMediaTypes: ['image/jpeg', 'image/png', 'image/heic', 'image/webp', 'application/pdf'],
  attachmentsPerRequest: 6,
};

/** One that was described and one that was not. */
export const TWO_PHOTOS: readonly AddedPhoto[] = [
  { id: 'one', name: 'pothole.jpg', altText: 'A hole as wide as a dinner plate, full of water' },
  { id: 'two', name: 'IMG_20261120_093012.jpg', altText: '' },
];
