import type { Attachment } from '@councilkit/client';

// A small picture that a story can show without a server.
const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="320" height="240"%3E%3Crect width="320" height="240" fill="%23878e94"/%3E%3Cellipse cx="160" cy="140" rx="90" ry="45" fill="%232b2f33"/%3E%3C/svg%3E';

function photo(id: string, changes: Partial<Attachment> = {}): Attachment {
  return {
    id,
    mediaType: 'image/jpeg',
    altText: 'A hole as wide as a dinner plate in front of a zebra crossing',
    state: 'shown',
    derivatives: [
      { name: 'thumbnail', url: PICTURE, mediaType: 'image/webp', bytes: 14_210, width: 320, height: 240 },
      {
        name: 'display',
        url: `${PICTURE}#large`,
        mediaType: 'image/jpeg',
        bytes: 188_034,
        width: 1280,
        height: 960,
      },
    ],
    createdAt: '2026-11-20T09:28:00+00:00',
    ...changes,
  };
}

export const HOLE: Attachment = photo('photo-1');

/** One of each: described, not described and not yet looked at, still being prepared, and a paper. */
export const SEVERAL: readonly Attachment[] = [
  HOLE,
  photo('photo-2', { altText: null, state: 'pending' }),
  photo('photo-3', { state: 'processing', derivatives: [] }),
  photo('paper-1', {
    mediaType: 'application/pdf',
    altText: 'The letter about the road works',
    derivatives: [
      { name: 'paper', url: '/v1/attachments/paper-1/paper', mediaType: 'application/pdf', bytes: 90_112 },
    ],
  }),
];
