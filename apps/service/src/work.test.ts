import { afterEach, describe, expect, it } from 'vitest';
import { workThrough, type Work } from './work.js';

let work: Work | undefined;
afterEach(() => work?.stop());

const BRISK = { everyMs: 5, patienceMs: 50, onError: () => {} };

describe('work in the background', () => {
  it('is done again at once while there is more, and then when it is woken', async () => {
    let left = 3;
    let turns = 0;
    const turn = async () => {
      turns += 1;
      left -= 1;
      return left > 0;
    };
    work = workThrough(turn, { ...BRISK, everyMs: 60_000 });
    work.wake();
    await expect.poll(() => left).toBe(0);
    work.wake();
    await expect.poll(() => turns).toBe(4);
    expect(work.isWorking()).toBe(true);
  });

  it('says that it stalls while every turn fails, and that it works when one ends well', async () => {
    let fails = true;
    const errors: unknown[] = [];
    const turn = async () => {
      if (fails) throw new Error('Broken');
      return false;
    };
    work = workThrough(turn, { ...BRISK, onError: (error) => errors.push(error) });
    expect(work.isWorking()).toBe(true);
    await expect.poll(() => work?.isWorking()).toBe(false);
    expect(errors.length).toBeGreaterThan(0);
    fails = false;
    await expect.poll(() => work?.isWorking()).toBe(true);
  });

  it('says that it stalls while a turn hangs', async () => {
    let letGo = () => {};
    const hanging = new Promise<boolean>((resolve) => {
      letGo = () => resolve(false);
    });
    work = workThrough(() => hanging, BRISK);
    await expect.poll(() => work?.isWorking()).toBe(false);
    letGo();
    await expect.poll(() => work?.isWorking()).toBe(true);
  });
});
