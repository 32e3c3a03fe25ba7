import { expect, it } from 'vitest';
import { UnavailableError } from '../errors.js';
import { turns } from './turns.js';

/** Work that goes on until it is told to end, and how much of it goes on. */
function slowWork() {
  const ends: (() => void)[] = [];
  const seen = { running: 0, most: 0 };
  const work = async () => {
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    await new Promise<void>((resolve) => ends.push(resolve));
    seen.running -= 1;
  };
  return { work, ends, seen };
}

it('lets so many work at once, the others after them, and turns away who would wait too long', async () => {
  const inTurn = turns(2, 1);
  const { work, ends, seen } = slowWork();
  const [first, second, third] = [inTurn(work), inTurn(work), inTurn(work)];
  await expect(inTurn(work)).rejects.toThrow(UnavailableError);
  expect(seen.running).toBe(2);
  ends.shift()?.();
  await first;
  // The place is the third's, who comes now has to wait.
  const fourth = inTurn(work);
  expect(seen).toEqual({ running: 2, most: 2 });
  while (ends.length > 0) {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all([second, third, fourth]);
  expect(seen).toEqual({ running: 0, most: 2 });
});

it('gives the place of work that failed to the next', async () => {
  const inTurn = turns(1, 1);
  const failing = inTurn(async () => {
    throw new Error('Not a picture');
  });
  const next = inTurn(async () => 'made');
  await expect(failing).rejects.toThrow('Not a picture');
  expect(await next).toBe('made');
  expect(await inTurn(async () => 'made too')).toBe('made too');
});
