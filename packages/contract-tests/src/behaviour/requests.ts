import { NotFoundError } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { type Council } from '../council-under-test.js';

/** A service code that no other test lists. */
let rounds = 0;
const freshCode = () => `test-list-${Date.now()}-${rounds++}`;

/** Reading one request, and lists of them. */
export function requests(council: () => Council): void {
  /** Requests for a service of their own, each a minute after the one before; every second pair at one moment. */
  const several = async (count: number) => {
    const serviceCode = freshCode();
    const requests = Array.from({ length: count }, (_, index) => ({
      sourceRequestId: `${index}`,
      serviceCode,
      serviceName: 'Listed in a test',
      submittedAt: `2020-01-01T10:0${Math.floor(index / 2)}:00+00:00`,
    }));
    await council().bringIn({ source: serviceCode, requests });
    return serviceCode;
  };

  describe('reading one request', () => {
    it('goes by its id and by its reference, however that is written', async () => {
      const request = await council().report();
      const { reference } = request;
      for (const name of [
        request.id,
        reference,
        reference.toLowerCase(),
        ` ${reference.replace('-', ' ')} `,
      ]) {
        expect(await council().resident.requests.get(name)).toEqual(request);
      }
    });

    it('answers 304 while nothing changed, and in full when something did', async () => {
      const { id } = await council().report();
      const { etag = '' } = await council().resident.requests.get(id).withResponse();
      expect(await council().resident.requests.get(id, { ifNoneMatch: etag })).toBeNull();
      expect(await council().resident.requests.get(id, { ifNoneMatch: `"other", W/${etag}` })).toBeNull();
      expect(await council().resident.requests.get(id, { ifNoneMatch: '"other"' })).not.toBeNull();
      await council().staff.events.append(id, { status: 'acknowledged' });
      const changed = await council().resident.requests.get(id, { ifNoneMatch: etag });
      expect(changed).toMatchObject({ status: 'acknowledged', lastSeq: 2 });
    });

    it.each(['0198f1d2-6c1e-7d2a-9a53-ffffffffffff', 'pothole-on-mill-lane'])(
      'finds nothing for %s',
      async (id) => {
        const { status, problem } = await council().call('GET', `/requests/${id}`);
        expect([status, problem.type]).toEqual([404, 'urn:councilkit:problem:not-found']);
        await expect(council().resident.requests.get(id)).rejects.toThrow(NotFoundError);
      },
    );

    it('says so when a reference was mistyped', async () => {
      const { reference } = await council().report();
      const wrong = reference.slice(0, -1) + (reference.endsWith('2') ? '3' : '2');
      const { status, problem } = await council().call('GET', `/requests/${wrong}`);
      expect([status, problem.type]).toEqual([404, 'urn:councilkit:problem:mistyped-reference']);
    });
  });

  describe('listing requests', () => {
    it('walks every one once, newest first, however small the pages', async () => {
      const serviceCode = await several(7);
      const found = await council().resident.requests.list({ serviceCode, limit: 2 }).all();
      const moments = found.map(({ submittedAt }) => Date.parse(submittedAt));
      expect(moments).toEqual(moments.toSorted((a, b) => b - a));
      expect(new Set(found.map(({ id }) => id)).size).toBe(7);
      const lengths: number[] = [];
      for await (const { data } of council().resident.requests.list({ serviceCode, limit: 3 }).pages()) {
        lengths.push(data.length);
      }
      expect(lengths).toEqual([3, 3, 1]);
    });

    it('loses none and repeats none while new ones come in', async () => {
      const serviceCode = await several(5);
      const found: string[] = [];
      for await (const { reference } of council().resident.requests.list({ serviceCode, limit: 1 })) {
        found.push(reference);
        await council().bringIn({
          source: serviceCode,
          requests: [
            {
              sourceRequestId: `new-${found.length}`,
              serviceCode,
              serviceName: 'Listed in a test',
              submittedAt: `2021-01-01T10:0${found.length}:00+00:00`,
            },
          ],
        });
      }
      expect(found).toHaveLength(5);
      expect(new Set(found).size).toBe(5);
    });

    it('narrows by state and by when they changed', async () => {
      const serviceCode = await several(2);
      const [first, second] = await council().resident.requests.list({ serviceCode }).all();
      await council().staff.events.append(first?.id ?? '', {
        status: 'closed',
        outcome: 'fixed',
        publicText: 'Done',
      });
      const ids = async (filter: object) => {
        const found = await council()
          .resident.requests.list({ serviceCode, ...filter })
          .all();
        return found.map(({ id }) => id);
      };
      expect(await ids({ state: 'closed' })).toEqual([first?.id]);
      expect(await ids({ state: 'open' })).toEqual([second?.id]);
      const { updatedAt } = await council().resident.requests.get(first?.id ?? '');
      const minuteBefore = new Date(Date.parse(updatedAt) - 60_000).toISOString();
      expect(await ids({ updatedAfter: minuteBefore })).toEqual([first?.id, second?.id]);
      expect(await ids({ updatedAfter: updatedAt })).toEqual([]);
    });

    it.each([
      ['a cursor that no page gave', 'cursor=nonsense', '#query/cursor'],
      ['a limit that is no number', 'limit=many', '#query/limit'],
      ['a limit beyond measure', 'limit=201', '#query/limit'],
      ['a limit of nothing', 'limit=0', '#query/limit'],
      ['a state there is none of', 'state=lost', '#query/state'],
      ['a moment without an offset', 'updatedAfter=2026-11-23T10:00:00', '#query/updatedAfter'],
      ['a filter that is misspelt', 'stat=open', '#query/stat'],
    ])('refuses %s', async (_, query, pointer) => {
      const { status, problem } = await council().call('GET', `/requests?${query}`);
      expect([status, problem.type]).toEqual([400, 'urn:councilkit:problem:invalid-request']);
      expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
    });
  });
}
