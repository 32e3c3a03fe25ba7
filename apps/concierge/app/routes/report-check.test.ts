import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CreateServiceRequest, type ServiceDefinition } from '@councilkit/client';
import { createCookie, RouterContextProvider } from 'react-router';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { councilContext, type Council } from '../council.server.js';
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
  // As much of a council as sends a report.
  const council = {
    ...{ api: { services: { get }, requests: { create } }, drafts, language: 'en' },
  } as unknown as Council;
  const address = 'http://127.0.0.1/report/pothole/check';
  const answer = await action({
    ...{ url: new URL(address), pattern: '/report/:code/check', params: { code: 'pothole' } },
    request: new Request(address, { method: 'POST', headers: { Cookie: cookies } }),
    context: new RouterContextProvider(new Map([[councilContext, council]])),
  });

  expect(answer).toMatchObject({ status: 302 });
  expect(sent).toMatchObject([{ contact: own, description: 'A hole by my gate' }]);
  expect(await kept()).toContain('4F7K-2M9C');
  expect(await kept()).not.toMatch(/Okafor|sam@|07700|gate/);
});
