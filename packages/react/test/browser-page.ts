import { cleanup } from '@testing-library/react';
import { commands, page } from 'vitest/browser';
import type { StylePart } from '../scripts/style-parts.mjs';

declare module 'vitest/browser' {
  interface BrowserCommands {
    forceColours: (isOn: boolean) => Promise<void>;
    renderMacro: (component: string, options: object) => Promise<string>;
    styleParts: () => Promise<{ whole: string; leftToRight: string; parts: StylePart[] }>;
  }
}

/** Where the run leaves its pictures, seen from a test. */
export const PICTURES = '../../../pictures/react';

/** Puts the published style sheet on the page, where it stays. */
export async function dressPage(): Promise<void> {
  const { whole } = await commands.styleParts();
  const style = document.createElement('style');
  style.textContent = whole;
  document.head.append(style);
}

/** Everything as a new window has it. */
export async function clearPage(): Promise<void> {
  cleanup();
  document.body.replaceChildren();
  document.body.removeAttribute('class');
  document.body.removeAttribute('style');
  sessionStorage.clear();
  document.documentElement.removeAttribute('style');
  document.documentElement.dir = '';
  await commands.forceColours(false);
  await page.viewport(1000, 700);
}

/** An outline, or a border that its label draws, where the control itself cannot be seen. */
export function isOutlined(element: Element): boolean {
  const drawn = [element, ...(element.parentElement?.querySelectorAll('*') ?? [])].flatMap((candidate) =>
    [undefined, '::before', '::after'].map((part) => getComputedStyle(candidate, part)),
  );
  return drawn.some(
    ({ outlineStyle, outlineWidth }) =>
      outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
  );
}

/** What sticks out of a window of this width. Words for screen readers alone are a pixel wide, and nobody's to scroll to. */
export function outside(container: Element, width: number): string[] {
  return [...container.querySelectorAll('*')]
    .filter((element) => element.closest('.govuk-visually-hidden, [hidden]') === null)
    .filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 1 && (left < -0.5 || right > width + 0.5);
    })
    .map(({ outerHTML }) => outerHTML);
}
