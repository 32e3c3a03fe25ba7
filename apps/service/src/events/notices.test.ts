import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Hub } from './hub.js';
import { passNoticesOn, type News, type NoticeLine } from './notices.js';

/** A database that can be cut off, and what it would answer. */
function cuttable() {
  const hub = new Hub();
  const stored = new Map<string, News[]>();
  let hear: ((notice: string) => void) | undefined;
  let cut = () => {};
  let refusals = 0;
  const connect = async (heard: (notice: string) => void): Promise<NoticeLine> => {
    if (refusals-- > 0) throw new Error('Nobody answers');
    hear = heard;
    const ended = new Promise<void>((resolve) => {
      cut = () => {
        hear = undefined;
        resolve();
      };
    });
    return { ended, hangUp: async () => cut() };
  };
  return {
    hub,
    notify: (notice: string, news: News[]) => {
      stored.set(notice, news);
      hear?.(notice);
    },
    cut: (times = 0) => {
      refusals = times;
      cut();
    },
    isConnected: () => hear !== undefined,
    follow: (newest: News[] = []) =>
      passNoticesOn({
        connect,
        newsBetween: async (first, last) =>
          stored.get(`${first} ${last}`) ?? Promise.reject(new Error('gone')),
        newestOf: async (ids) => newest.filter(({ requestId }) => ids.includes(requestId)),
        hub,
      }),
  };
}

const until = async (isSo: () => boolean) => {
  while (!isSo()) await pause(5);
};

describe('notices of other instances', () => {
  it('are announced to those who listen to the request', async () => {
    const { hub, notify, follow } = cuttable();
    const heard: number[] = [];
    hub.listen('pothole', (seq) => heard.push(seq));
    const stop = await follow();
    notify('7 9', [
      { requestId: 'pothole', seq: 4 },
      { requestId: 'bin', seq: 2 },
    ]);
    await until(() => heard.length > 0);
    expect(heard).toEqual([4]);
    await stop();
  });

  it('that were missed while nobody answered are made good, for one request and for all', async () => {
    const { hub, cut, follow, isConnected } = cuttable();
    const heard: number[] = [];
    let wakings = 0;
    const stop = await follow([
      { requestId: 'pothole', seq: 5 },
      { requestId: 'bin', seq: 9 },
    ]);
    hub.listen('pothole', (seq) => heard.push(seq));
    hub.listenToAll(() => wakings++);
    cut(2);
    expect([heard, wakings]).toEqual([[], 0]);
    await until(() => isConnected() && wakings > 1);
    expect(heard).toEqual([5]);
    await stop();
  });

  it('that cannot be looked up end the line, and the next one makes them good', async () => {
    const { hub, notify, follow } = cuttable();
    const heard: number[] = [];
    hub.listen('pothole', (seq) => heard.push(seq));
    const stop = await follow([{ requestId: 'pothole', seq: 3 }]);
    notify('not what was asked for', []);
    await until(() => heard.length > 0);
    expect(heard).toEqual([3]);
    await stop();
  });

  it('are waited for no longer once it is over, whether the line is up or down', async () => {
    const { cut, follow, isConnected } = cuttable();
    const stop = await follow();
    cut(1000);
    await pause(20);
    await stop();
    expect(isConnected()).toBe(false);
  });
});
