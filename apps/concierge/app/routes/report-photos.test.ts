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

/**
 * A page about a report that has so many photos, to which these fields are posted, and what the service was sent. With
 * `meanwhile` another photo is kept while the first is on its way.
 */
async function posting(already: number, fields: Record<string, Blob[]>, meanwhile?: AddedPhoto) {
  const drafts = createMemorySessionStorage<DraftSession>({ cookie: { name: 'report', secrets: ['x'] } });
  const session = await drafts.getSession();
  const photos = Array.from({ length: already }, (_, index) => photo(`photo-${index}`));
  session.set('drafts', { pothole: { ...emptyDraft('key'), photos } });
  const body = new FormData();
  for (const [name, files] of Object.entries(fields)) for (const file of files) body.append(name, file);
  const sent: string[] = [];
  const upload = async ({ name }: File) => {
    sent.push(name);
    if (meanwhile && sent.length === 1) {
      const latest = await drafts.getSession(headers.Cookie);
      latest.set('drafts', { pothole: { ...emptyDraft('key'), photos: [...photos, meanwhile] } });
      await drafts.commitSession(latest);
    }
    return { id: name };
  };
  const get = async () => ({ code: 'pothole', location: 'none', contact: 'none', questions: [] });
  const council = {
    ...{ api: { services: { get }, attachments: { upload } }, drafts, language: 'en' },
    authority: async () => ({ limits }),
  };
  const headers = { Cookie: await drafts.commitSession(session) };
  const view = pageView('/report/pothole/photos', council, {
    ...{ method: 'POST', headers, body, params: { code: 'pothole' } },
  });
  const kept = async () => (await drafts.getSession(headers.Cookie)).get('drafts')?.['pothole']?.photos;
  return { view, sent, kept };
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

it.each([
  ['posted', { photos: files('second.jpg') }, postPage],
  ['sent by itself', { file: files('second.jpg') }, uploadFromPage],
] as const)(
  'a photo that is %s while another takes the last place is refused, and the other is kept',
  async (_, fields, action) => {
    const { view, sent, kept } = await posting(MOST - 1, fields, photo('quicker'));
    const answer = await action(view);
    expect(sent).toEqual(['second.jpg']);
    expect(answer instanceof Response ? answer.status : answer.init?.status).toBeOneOf([400, 422]);
    expect(await kept()).toEqual([photo('photo-0'), photo('quicker')]);
  },
);
