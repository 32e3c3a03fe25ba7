import { vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { type Deed } from './walk.js';

declare module 'vitest/browser' {
  interface BrowserCommands {
    drag: (type: string, selector: string, files: number) => Promise<void>;
  }
}

/** Kept from before any clock of a test's own. */
const later = window.setTimeout.bind(window);

/** Real time, in milliseconds. */
const passing = (milliseconds: number) => new Promise((resolve) => later(resolve, milliseconds));

/** Lets the browser tell of a new address or width, and React draw. */
export async function settle(): Promise<void> {
  await passing(40);
  await new Promise(requestAnimationFrame);
}

/** What only the page as a whole can do. */
export interface Whole {
  load: () => Promise<void>;
  isInRealTime: boolean;
}

/** Does to the page what a person or the browser does. Fails when there is nothing to do it to. */
export async function doDeed(deed: Deed, { load, isInRealTime }: Whole): Promise<void> {
  if ('press' in deed) await userEvent.keyboard(deed.press);
  if ('click' in deed) await userEvent.click(find(deed.click));
  if ('doubleClick' in deed) await userEvent.dblClick(find(deed.doubleClick));
  if ('choose' in deed) {
    const files = deed.choose.map((name) => new File(['…'], name, { type: 'image/jpeg' }));
    await userEvent.upload(find(deed.into), files);
  }
  if ('drag' in deed) {
    find(deed.over);
    await commands.drag(deed.drag, deed.over, deed.files);
  }
  if ('dragOut' in deed)
    for (const _ of ['the element', 'the page'])
      find(deed.dragOut).dispatchEvent(new DragEvent('dragleave', { bubbles: true }));
  if ('pause' in deed) {
    if (isInRealTime) await passing(deed.pause * 1000);
    else vi.advanceTimersByTime(deed.pause * 1000);
  }
  if ('width' in deed) await page.viewport(deed.width, 700);
  if ('goTo' in deed) window.location.hash = deed.goTo;
  if ('history' in deed) window.history.back();
  if ('page' in deed) {
    if (deed.page === 'loaded again') await load();
    else window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }
  await settle();
}

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing on the page is ${selector}.`);
  return element;
}
