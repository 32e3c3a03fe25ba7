import { vi } from 'vitest';
import { doDeed, settle } from './do-deed.js';
import { clearStage, type Maker } from './stage.js';
import { type Walk } from './walk.js';
import { watch } from './witness.js';

/** The report of each moment of a walk: at first, then after each step. */
export async function takeWalk(walk: Walk, make: Maker): Promise<string[]> {
  const { isInRealTime = false } = walk;
  await clearStage(walk);
  await settle();
  if (!isInRealTime)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  const stay = (event: Event) => event.preventDefault();
  window.addEventListener('submit', stay);
  const witness = watch();
  let end = await arrive();

  /** A person arrives above the component, unless it takes the focus itself. */
  async function arrive() {
    const leave = await make(walk);
    if (!document.activeElement?.closest('[data-part]')) document.getElementById('before')?.focus();
    return leave;
  }

  async function load() {
    end();
    end = await arrive();
  }

  try {
    await settle();
    const reports = [witness.report()];
    for (const [words, deed] of walk.steps) {
      await doDeed(deed, { load, isInRealTime }).catch((cause: unknown) => {
        throw new Error(`${walk.name}: the step “${words}” cannot be taken.`, { cause });
      });
      reports.push(witness.report());
    }
    return reports;
  } finally {
    witness.stop();
    end();
    window.removeEventListener('submit', stay);
    vi.useRealTimers();
  }
}
