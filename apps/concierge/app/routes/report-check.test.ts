import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CreateServiceRequest, type ServiceDefinition } from '@councilkit/client';
import { createCookie } from 'react-router';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageView } from '../../test/page-view.js';
import { emptyDraft, type DraftSession } from '../report/draft.js';
import { createSessionFiles } from '../session-files.server.js';
import { action } from './report-check.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'councilkit-drafts-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** All that is kept on disk of everybody's reports. */
const kept = async () =>
  (await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')))).join('');

it('of what is sent nothing is kept that is anybody’s own', async () => {
  const drafts = createSessionFiles<DraftSession>(folder, createCookie('report', { secrets: ['x'] }));
  const own = { name: 'Sam Okafor', email: 'sam@example.org', phone: '07700 900 123' };
  const session = await drafts.getSession();
  session.set('drafts', {
    pothole: { ...emptyDraft('key'), ...own, description: 'A hole by my gate', updates: 'email' },
  });
  const cookies = await drafts.commitSession(session);
  expect(await kept()).toContain('sam@example.org');

  const sent: CreateServiceRequest[] = [];
  const create = async (body: CreateServiceRequest) => {
    sent.push(body);
    const standing = { promise: null, state: 'open', submittedAt: '2026-11-29T08:00:00+00:00' };
    return { ...standing, reference: '4F7K-2M9C', serviceName: 'Pothole' };
  };
  const get = async () =>
    ({ code: 'pothole', questions: [], visibility: 'public' }) as unknown as ServiceDefinition;
  const answer = await action(
    pageView(
      '/report/pothole/check',
      { api: { services: { get }, requests: { create } }, drafts, language: 'en' },
      { method: 'POST', headers: { Cookie: cookies }, params: { code: 'pothole' } },
    ),
  );

  expect(answer).toMatchObject({ status: 302 });
  expect(sent).toMatchObject([{ contact: own, description: 'A hole by my gate' }]);
  expect(await kept()).toContain('4F7K-2M9C');
  expect(await kept()).not.toMatch(/Okafor|sam@|07700|gate/);
});
