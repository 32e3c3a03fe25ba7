import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, vi } from 'vitest';

/** The page as the server sends it: what a resident without JavaScript has. */
export function asSent(element: ReactElement): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToString(element);
  document.body.append(page);
  return page;
}

/** Hydrates under StrictMode what the server sent; fails when React has anything to remark. */
export function hydrate(element: ReactElement): RenderResult {
  const remarks: string[] = [];
  const listening = vi.spyOn(console, 'error').mockImplementation((...words) => {
    remarks.push(words.map(String).join(' '));
  });
  const page = render(element, {
    container: asSent(element),
    hydrate: true,
    reactStrictMode: true,
    onRecoverableError: (error) => remarks.push(String(error)),
  });
  listening.mockRestore();
  expect(remarks).toEqual([]);
  return page;
}
