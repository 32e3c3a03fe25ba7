import { initAll } from 'govuk-frontend';
import { commands, page } from 'vitest/browser';
import { adapterOf } from '../adapters.js';
import { hydrateCleanly } from '../hydration.js';
import { type Walk } from './walk.js';

/** Puts the components of a walk on the page and starts them. Comes back with what ends them. */
export type Maker = (walk: Walk) => Promise<() => void>;

const PAGE =
  '<button id="before">Before</button><div data-part></div><main id="main"><a href="#main">More</a></main>';

/** The page's own markup, with a place for each component. */
function places({ page: html = PAGE }: Walk): HTMLElement[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll<HTMLElement>('[data-part]')];
}

/** The macros' HTML, with GOV.UK Frontend's own script started on it. */
export const official: Maker = async (walk) => {
  const html = await Promise.all(walk.parts.map((part) => commands.renderMacro(...part)));
  const forget = rememberListeners();
  places(walk).forEach((place, index) => (place.innerHTML = html[index] ?? ''));
  document.body.classList.add('govuk-frontend-supported');
  initAll({
    scope: document.body,
    onError: (error) => {
      throw error;
    },
  });
  return () => {
    forget();
    document.body.replaceChildren();
    for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
  };
};

/** Our components, rendered on the server and hydrated, each by itself. */
export const ours: Maker = (walk) => {
  const pages = places(walk).map((place, index) => {
    const [component = '', options = {}] = walk.parts[index] ?? [];
    const element = adapterOf(component)?.fromMacro(options);
    if (!element) throw new Error(`No component is called ${component}.`);
    return hydrateCleanly(element, place);
  });
  return Promise.resolve(() => {
    for (const { unmount } of pages) unmount();
    document.body.replaceChildren();
  });
};

/** Gets the window ready for a walk: as wide, at the address, at the top, nothing remembered. */
export async function clearStage({ width = 1000, arrive }: Walk): Promise<void> {
  await page.viewport(width, 700);
  sessionStorage.clear();
  window.location.hash = arrive ?? '';
  window.scrollTo(0, 0);
}

/** GOV.UK Frontend's script cannot be ended: it leaves listeners on the document and the window, which these take away. */
function rememberListeners(): () => void {
  const listening = new AbortController();
  for (const target of [document, window]) {
    const add = target.addEventListener.bind(target);
    target.addEventListener = (type: string, listener: EventListener, options?: boolean | object) =>
      add(type, listener, {
        ...(typeof options === 'object' ? options : { capture: options ?? false }),
        signal: listening.signal,
      });
  }
  return () => {
    listening.abort();
    for (const target of [document, window]) Reflect.deleteProperty(target, 'addEventListener');
  };
}
