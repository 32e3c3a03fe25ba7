import { initAll } from 'govuk-frontend';
import { treeView } from './same-markup.js';

/** Something a person does to a page. */
export type Step = (page: HTMLElement) => void | Promise<void>;

/**
 * Puts the macro's HTML on the page and runs GOV.UK Frontend's own script over it, to compare ours with. It leaves
 * listeners on the window behind that cannot be removed: run ours first where that would matter.
 */
export function runOfficialScript(html: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = html;
  document.body.append(page);
  document.body.classList.add('govuk-frontend-supported');
  document.documentElement.style.setProperty('--govuk-breakpoint-tablet', '40.0625rem');
  initAll({
    scope: page,
    onError: (error) => {
      throw error;
    },
  });
  return page;
}

/** What a page is like at first and after each step: its elements, what fields hold, where the focus is, and the address. */
export async function record(page: HTMLElement, steps: readonly Step[]): Promise<string[]> {
  const seen = [look(page)];
  for (const step of steps) {
    await step(page);
    seen.push(look(page));
  }
  return seen;
}

function look(page: HTMLElement): string {
  const copy = document.createElement('div');
  copy.innerHTML = page.innerHTML;
  // Ours sets this class on the component rather than on the page; see README.md.
  for (const element of copy.querySelectorAll('.govuk-frontend-supported')) {
    element.classList.remove('govuk-frontend-supported');
  }
  // It also hides by itself what the style sheet hides below that class.
  for (const element of copy.querySelectorAll('[class*="__conditional--hidden"]'))
    element.removeAttribute('hidden');
  const chosen = [...page.querySelectorAll(':checked')].map(({ id }) => id).join(' ');
  const held = [...page.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(
    ({ id, value }) => `${id}=${value}`,
  );
  const focused = document.activeElement;
  const focus =
    focused && page.contains(focused)
      ? `${focused.localName} ${focused.id} "${focused.textContent.replace(/\s/g, '')}"`
      : 'elsewhere';
  return [
    ...treeView(copy.innerHTML),
    `Chosen: ${chosen}`,
    `Fields: ${held.join(' ')}`,
    `Focus: ${focus}`,
    `Address: ${window.location.hash}`,
  ].join('\n');
}
