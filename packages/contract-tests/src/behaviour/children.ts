import { describe, expect, it } from 'vitest';
import { type Behaviour } from '../planned.js';

/** Requests that need more than one job. */
export const children: Behaviour = {
  needs: ['splitRequest', 'listRequests?parent'],
  tests(council) {
    const desk = () => council().client(['staff:read', 'staff:write', 'requests:read', 'events:write']);
    const jobs = {
      children: [
        { serviceCode: 'test-pothole', description: 'Fill the hole' },
        { serviceCode: 'test-bin', description: 'Empty the bin beside it' },
      ],
      publicText: 'Two crews are needed',
    };
    const closing = { status: 'closed', outcome: 'fixed', publicText: 'Done' } as const;

    describe('splitting a request', () => {
      it('makes a request of each job, in the order given, at the place of the parent', async () => {
        const parent = await council().report();
        const staff = await desk();
        const { data } = await staff.requests.split(parent.id, jobs);
        expect(data.map(({ serviceCode, description }) => ({ serviceCode, description }))).toEqual(
          jobs.children,
        );
        for (const child of data) {
          expect(child).toMatchObject({
            parent: { id: parent.id, reference: parent.reference },
            location: parent.location,
            status: 'submitted',
            lastSeq: 1,
          });
        }
        const [, event] = await council().timeline(parent.id);
        expect(event).toMatchObject({ type: 'split', publicText: 'Two crews are needed' });
        expect(await council().resident.requests.get(parent.id)).toMatchObject({
          childCount: 2,
          state: 'open',
        });
        const listed = await council().resident.requests.list({ parent: parent.reference }).all();
        expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(data.map(({ id }) => id)));
      });

      it('keeps the parent open until the last child is closed', async () => {
        const { id } = await council().report();
        const { data } = await (await desk()).requests.split(id, jobs);
        const close = (which: string) => council().staff.events.append(which, closing);
        await expect(close(id)).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/status' }] });
        for (const child of data) await close(child.id);
        expect(await close(id)).toMatchObject({ standing: { state: 'closed' } });
      });

      it('goes one level deep', async () => {
        const { id } = await council().report();
        const staff = await desk();
        const { data } = await staff.requests.split(id, jobs);
        await expect(staff.requests.split(data[0]?.id ?? '', jobs)).rejects.toMatchObject({ status: 422 });
      });

      it('makes none where one of them is for a service that there is not', async () => {
        const { id } = await council().report();
        const wrong = [...jobs.children, { serviceCode: 'unicorn', description: 'Feed it' }];
        const answer = (await desk()).requests.split(id, { children: wrong });
        await expect(answer).rejects.toMatchObject({ errors: [{ pointer: '/children/2/serviceCode' }] });
        expect(await council().resident.requests.get(id)).toMatchObject({ childCount: 0, lastSeq: 1 });
      });
    });
  },
};
