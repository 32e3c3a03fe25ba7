import { type AddedPhoto } from '@councilkit/tracking';
import { createMemorySessionStorage } from 'react-router';
import { expect, it } from 'vitest';
import { pageView } from '../../test/page-view.js';
import { emptyDraft, type DraftSession } from '../report/draft.js';
import { action as uploadFromPage } from './report-photo-upload.js';
import { action as postPage } from './report-photos.js';

const MOST = 2;
const limits = { attachmentsPerRequest: MOST, attachmentBytes: 1_000_000 };
const photo = (id: string): AddedPhoto => ({ id, name: id, altText: '' });

/** A page about a report that has so many photos, to which these fields are posted, and how many the service was sent. */
async function posting(already: number, fields: Record<string, Blob[]>) {
  const drafts = createMemorySessionStorage<DraftSession>({ cookie: { name: 'report', secrets: ['x'] } });
  const session = await drafts.getSession();
  const photos = Array.from({ length: already }, (_, index) => photo(`photo-${index}`));
  session.set('drafts', { pothole: { ...emptyDraft('key'), photos } });
  const body = new FormData();
  for (const [name, files] of Object.entries(fields)) for (const file of files) body.append(name, file);
  const sent: string[] = [];
  const upload = async ({ name }: File) => (sent.push(name), { id: name });
  const get = async () => ({ code: 'pothole', location: 'none', contact: 'none', questions: [] });
  const council = {
    ...{ api: { services: { get }, attachments: { upload } }, drafts, language: 'en' },
    authority: async () => ({ limits }),
  };
  const headers = { Cookie: await drafts.commitSession(session) };
  const view = pageView('/report/pothole/photos', council, {
    ...{ method: 'POST', headers, body, params: { code: 'pothole' } },
  });
  return { view, sent };
}

const files = (...names: string[]) => names.map((name) => new File(['x'], name, { type: 'image/jpeg' }));

it('a page that is posted takes no more photos than a report may have, and says so', async () => {
  const { view, sent } = await posting(1, { photos: files('second.jpg', 'third.jpg') });
  const answer = await postPage(view);
  expect(sent).toEqual(['second.jpg']);
  expect(answer).toMatchObject({
    init: { status: 400 },
    data: {
      photos: [photo('photo-0'), photo('second.jpg')],
      faults: [{ pointer: '/photos', detail: 'You can add up to 2 photos' }],
    },
  });
});

it('a page that sends one by one sends no more either', async () => {
  const full = await posting(MOST, { file: files('third.jpg') });
  expect((await uploadFromPage(full.view)).status).toBe(422);
  expect(full.sent).toEqual([]);
  const room = await posting(MOST - 1, { file: files('second.jpg') });
  expect((await uploadFromPage(room.view)).status).toBe(201);
  expect(room.sent).toEqual(['second.jpg']);
});
