import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServiceDefinition } from '@councilkit/client';
import { createCookie, type SessionStorage } from 'react-router';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageView } from '../../test/page-view.js';
import { createSessionFiles } from '../session-files.server.js';
import { type DraftSession } from './draft.js';
import { dropDraft, keepDraft, openReport } from './report.server.js';

let folder: string;
let drafts: SessionStorage<DraftSession>;
let cookies: string;

/** A report as a page finds it that is opened now. */
function open(code: string) {
  const get = async (asked: string) => ({ code: asked }) as ServiceDefinition;
  return openReport(
    pageView(
      `/report/${code}`,
      { api: { services: { get } }, drafts, language: 'en' },
      { headers: { Cookie: cookies }, params: { code } },
    ),
  );
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'councilkit-drafts-'));
  drafts = createSessionFiles<DraftSession>(folder, createCookie('report', { secrets: ['x'] }));
  cookies = await drafts.commitSession(await drafts.getSession());
});
afterEach(() => rm(folder, { recursive: true }));

it('two pages about different services, posted at once, are both kept', async () => {
  const [pothole, light] = await Promise.all([open('pothole'), open('street-light')]);
  await Promise.all([
    keepDraft(pothole, (latest) => ({ ...latest, description: 'A hole' })),
    keepDraft(light, (latest) => ({ ...latest, description: 'A dark lamp' })),
  ]);
  expect((await open('pothole')).draft.description).toBe('A hole');
  expect((await open('street-light')).draft.description).toBe('A dark lamp');
});

it('a photo that arrives late undoes nothing that was typed meanwhile', async () => {
  const page = await open('pothole');
  const typed = await keepDraft(await open('pothole'), (latest) => ({ ...latest, name: 'Sam' }));
  const photo = { id: 'one', name: 'Photo 1', altText: '' };
  await keepDraft(page, (latest) => ({ ...latest, photos: [...latest.photos, photo] }));
  const { draft } = await open('pothole');
  expect(draft).toEqual({ ...typed.draft, photos: [photo] });
});

it('what is sent is forgotten, and another report that was typed meanwhile is not', async () => {
  await keepDraft(await open('pothole'), (latest) => ({ ...latest, email: 'sam@example.org' }));
  const sending = await open('pothole');
  await keepDraft(await open('street-light'), (latest) => ({ ...latest, description: 'A dark lamp' }));
  await dropDraft(sending);
  expect(await open('pothole')).toMatchObject({ isBegun: false, draft: { email: '' } });
  expect((await open('street-light')).draft.description).toBe('A dark lamp');
});
