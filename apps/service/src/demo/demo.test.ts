import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { startCrew } from './crew.js';
import { moveRequestsOn } from './store.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const rounds = async (count: number) => {
  for (let turn = 0; turn < count; turn++) {
    app.clock.now = new Date(app.clock.now.getTime() + 20_000);
    await moveRequestsOn(app.db, app.clock.now, turn);
  }
};

describe('the pretend crew', () => {
  it('moves a request phase by phase until it is fixed, marks it, and leaves imported history alone', async () => {
    const { id } = await app.report();
    const history = {
      sourceRequestId: '1',
      serviceCode: 'x',
      serviceName: 'X',
      submittedAt: '2020-01-01T00:00:00Z',
    };
    await app.call('POST', '/imports', { source: 'old', requests: [history] }, withKey);
    await rounds(6);

    expect(await app.resident.requests.get(id)).toMatchObject({
      state: 'closed',
      outcome: 'fixed',
      isDemonstration: true,
      lastSeq: 5,
    });
    const { json } = await app.call('GET', `/requests/${id}/events`);
    const actor = { kind: 'demonstration', name: 'Pretend crew (demonstration)' };
    expect(json).toMatchObject({
      data: [
        { status: 'submitted' },
        ...['investigating', 'actionScheduled', 'inProgress', 'closed'].map((status) => ({
          status,
          actor,
          publicText: expect.stringMatching(/\.$/),
        })),
      ],
    });
    const open = await app.call('GET', '/requests?state=open');
    expect(open.json).toMatchObject({
      data: [{ serviceCode: 'x', status: 'submitted', isDemonstration: false }],
    });
  });

  it('works until it is sent home, one round at a time', async () => {
    const turns: number[] = [];
    let isBusy = false;
    let isEnough = () => {};
    const enough = new Promise<void>((resolve) => {
      isEnough = resolve;
    });
    const goHome = startCrew(async (turn) => {
      expect(isBusy).toBe(false);
      isBusy = true;
      await new Promise((resolve) => setTimeout(resolve, 12));
      isBusy = false;
      turns.push(turn);
      if (turn === 1) throw new Error('The van will not start');
      if (turn === 3) isEnough();
    }, 5);
    await enough;
    await goHome();
    const done = turns.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(turns.slice(0, 4)).toEqual([0, 1, 2, 3]);
    expect(turns).toHaveLength(done);
  });
});
