import { type RequestEvent } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { type Council } from '../council-under-test.js';
import { told } from '../told.js';

/** What is told live, and to whom. */
export function streams(council: () => Council): void {
  /** One connection to a stream, read as plain text. */
  const follow = async (id: string, headers: Record<string, string> = {}) => {
    const ending = new AbortController();
    const response = await council().open(`/requests/${id}/events/stream`, {
      headers,
      signal: ending.signal,
    });
    return { ...told(response), drop: () => ending.abort() };
  };
  const seqs = (text: string) => [...text.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => Number(seq));

  describe('following a request live', () => {
    it('starts with what happened already, then tells each event as it comes', async () => {
      const { id } = await council().report();
      await council().staff.events.append(id, { status: 'acknowledged' });
      const stream = await follow(id);
      await stream.until(/^id: 2$/m);
      await council().staff.events.append(id, { status: 'planned', publicText: 'Thursday' });
      const text = await stream.until(/Thursday.*\n\n/);
      expect(seqs(text)).toEqual([1, 2, 3]);
      const data = /id: 3\nevent: request\.event\ndata: (.*)\n\n/.exec(text)?.[1] ?? '';
      const [, , last] = await council().timeline(id);
      expect(JSON.parse(data)).toEqual(last);
      stream.drop();
    });

    it('goes on behind the event last seen', async () => {
      const { id } = await council().report();
      for (const publicText of ['2', '3', '4']) await council().staff.events.append(id, { publicText });
      const stream = await follow(id, { 'last-event-id': '2' });
      expect(seqs(await stream.until(/^id: 4$/m))).toEqual([3, 4]);
      stream.drop();
    });

    it('works by reference, and is not to be stored or held back on its way', async () => {
      const { reference } = await council().report();
      const { response, drop } = await follow(reference);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/event-stream');
      expect(response.headers.get('cache-control')).toBe('no-store');
      drop();
    });

    it('keeps what staff write from residents, and tells it to whoever has the key', async () => {
      const { id } = await council().report();
      const [asResident, asStaff] = [await follow(id), await follow(id, council().withKey)];
      await council().staff.events.append(id, { staffText: 'Ask Peak Roads', publicText: 'We are on it' });
      expect(await asStaff.until(/We are on it.*\n\n/)).toContain('Ask Peak Roads');
      expect(await asResident.until(/We are on it.*\n\n/)).not.toContain('Ask Peak Roads');
      asResident.drop();
      asStaff.drop();
    });

    it.each<[string, string | undefined, Record<string, string>, number]>([
      ['a request nobody made', 'no-such-request', {}, 404],
      ['a place that is no number', undefined, { 'last-event-id': 'three' }, 400],
      ['a key nobody knows', undefined, { authorization: 'Bearer wrong' }, 401],
    ])('answers %s with a problem, not with a stream', async (_, name, headers, expected) => {
      const id = name ?? (await council().report()).id;
      const { status, problem } = await council().call(
        'GET',
        `/requests/${id}/events/stream`,
        undefined,
        headers,
      );
      expect([status, problem.status]).toEqual([expected, expected]);
    });

    it('over lines that drop, tells each follower every event once and in order', async () => {
      const { id } = await council().report();
      const last = 20;
      const follower = async (patience: number) => {
        const heard: number[] = [];
        while (heard.at(-1) !== last) {
          const seen = heard.at(-1) ?? 0;
          const stream = await follow(id, seen > 0 ? { 'last-event-id': `${seen}` } : {});
          const until = Math.min(seen + patience, last);
          heard.push(...seqs(await stream.until(new RegExp(`^id: ${until}\n.*\n.*\n\n`, 'm'))));
          stream.drop();
        }
        return heard;
      };
      const followers = Promise.all([1, 3, 7, 20].map(follower));
      for (let seq = 2; seq <= last; seq++) await council().staff.events.append(id, { publicText: `${seq}` });
      for (const heard of await followers) {
        expect(heard).toEqual(Array.from({ length: last }, (_, index) => index + 1));
      }
    });

    it('goes through the client, from the event last seen to the last', async () => {
      const { id } = await council().report();
      await council().staff.events.append(id, { publicText: '2' });
      const heard: RequestEvent[] = [];
      const watching = (async () => {
        for await (const event of council().resident.requests.watch(id, { lastEventId: 1 })) {
          heard.push(event);
          if (event.standing.state === 'closed') return;
        }
      })();
      await council().staff.events.append(id, { status: 'inProgress' });
      await council().staff.events.append(id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
      await watching;
      expect(heard).toEqual((await council().timeline(id)).slice(1));
    });
  });
}
