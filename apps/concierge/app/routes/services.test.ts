import { type ServiceFilter } from '@councilkit/client';
import { createMemorySessionStorage } from 'react-router';
import { expect, it } from 'vitest';
import { pageView } from '../../test/page-view.js';
import { emptyDraft, type DraftSession } from '../report/draft.js';
import { loader } from './services.js';

const drafts = createMemorySessionStorage<DraftSession>({ cookie: { name: 'report', secrets: ['x'] } });

/** What the service is asked for by a page at this address, read by somebody who gave a place before. */
async function asked(address: string): Promise<ServiceFilter> {
  const session = await drafts.getSession();
  const { place } = emptyDraft('key');
  session.set('place', { place: { ...place, lat: '53.0166', long: '-1.7312' }, address: null });
  const headers = { Cookie: await drafts.commitSession(session) };
  const filters: ServiceFilter[] = [];
  const list = (filter: ServiceFilter) => (filters.push(filter), { all: async () => [] });
  await loader(pageView(address, { api: { services: { list } }, drafts, language: 'en' }, { headers }));
  return filters[0] ?? {};
}

it('lists what is offered at the place that was given', async () => {
  expect(await asked('/services?here=1&q=lamp&group=Roads')).toEqual({
    ...{ q: 'lamp', group: 'Roads' },
    ...{ lat: 53.0166, long: -1.7312 },
  });
});

it('lists everything where the address does not say that it is about that place', async () => {
  expect(await asked('/services')).toEqual({});
});
