import { type Change } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { type Behaviour } from '../planned.js';

/** The feed of all requests, in pages and live. */
export const changes: Behaviour = {
  needs: ['listChanges', 'streamChanges'],
  tests(council) {
    /** Where the feed ends now. */
    const now = async () => (await council().resident.events.changes({ after: 'latest' }).page()).nextAfter;
    const happened = async () => {
      const after = await now();
      const [one, two] = [await council().report(), await council().report()];
      await council().staff.events.append(one.id, { status: 'planned', staffText: 'Ask about the lights' });
      await council().staff.events.append(two.id, { status: 'inProgress' });
      return { after, one, two };
    };
    const placed = (changes: readonly Change[]) => changes.map(({ requestId, seq }) => [requestId, seq]);

    describe('the change feed', () => {
      it('tells every event once and in order, however small the pages', async () => {
        const { after, one, two } = await happened();
        const found = await council().resident.events.changes({ after, limit: 1 }).all();
        expect(placed(found)).toEqual([
          [one.id, 1],
          [two.id, 1],
          [one.id, 2],
          [two.id, 2],
        ]);
        expect(found[2]).toMatchObject({
          reference: one.reference,
          serviceCode: 'test-pothole',
          status: 'planned',
        });
        const cursors = found.map(({ cursor }) => cursor);
        expect(cursors).toEqual(cursors.toSorted());
        expect(JSON.stringify(found)).not.toContain('lights');
      });

      it('has no last page: what comes next is found behind it', async () => {
        const { after, one } = await happened();
        const page = await council().resident.events.changes({ after }).page();
        expect(page).toMatchObject({ hasMore: false });
        const next = { after: page.nextAfter };
        expect(await council().resident.events.changes(next).page()).toMatchObject({
          data: [],
          hasMore: false,
        });
        await council().staff.events.append(one.id, { publicText: 'On our way' });
        const found = await council().resident.events.changes(next).all();
        expect(placed(found)).toEqual([[one.id, 3]]);
      });

      it('gives the same page for the same place', async () => {
        const { after } = await happened();
        const read = () => council().resident.events.changes({ after, limit: 3 }).page();
        expect(await read()).toEqual(await read());
      });

      it('is narrowed to one service', async () => {
        const after = await now();
        const bin = await council().report({ serviceCode: 'test-bin', answers: {} });
        await council().report();
        const found = await council().resident.events.changes({ after, serviceCode: 'test-bin' }).all();
        expect(placed(found)).toEqual([[bin.id, 1]]);
      });

      it('refuses a place it never gave', async () => {
        const answer = await council().call('GET', '/events?after=yesterday');
        expect(answer.status).toBe(400);
        expect(answer.problem.errors?.map(({ pointer }) => pointer)).toEqual(['#query/after']);
      });

      it('says live what it says in pages, and goes on behind the change last seen', async () => {
        const { after, one } = await happened();
        const listed = await council().resident.events.changes({ after }).all();
        const heard: Change[] = [];
        for await (const change of council().resident.events.follow({ after })) {
          heard.push(change);
          if (heard.length === listed.length) {
            await council().staff.events.append(one.id, { publicText: 'On our way' });
          }
          if (heard.length > listed.length) break;
        }
        expect(heard.slice(0, -1)).toEqual(listed);
        expect(heard.at(-1)).toMatchObject({ requestId: one.id, seq: 3 });
        const rest: Change[] = [];
        for await (const change of council().resident.events.follow({ after: listed.at(-1)?.cursor })) {
          rest.push(change);
          break;
        }
        expect(rest).toEqual(heard.slice(-1));
      });
    });
  },
};
