import { render, type RenderResult } from '@testing-library/react';
import { useLayoutEffect, type ReactElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, vi } from 'vitest';

/** The page as the server sends it: what a resident without JavaScript has. */
export function asSent(element: ReactElement): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToString(element);
  document.body.append(page);
  return page;
}

/**
 * Hydrates under StrictMode what the server sent. Fails when React has anything to remark, and when it takes over
 * anything but exactly what the server sent.
 */
export function hydrate(element: ReactElement): RenderResult {
  const remarks: string[] = [];
  const listening = vi.spyOn(console, 'error').mockImplementation((...words) => {
    remarks.push(words.map(String).join(' '));
  });
  const container = asSent(element);
  const sent = container.innerHTML;
  let taken: string | undefined;
  const look = () => void (taken ??= container.innerHTML);
  const page = render(element, {
    container,
    wrapper: ({ children }) => <WhenTaken then={look}>{children}</WhenTaken>,
    hydrate: true,
    reactStrictMode: true,
    onRecoverableError: (error) => remarks.push(String(error)),
  });
  listening.mockRestore();
  expect(remarks).toEqual([]);
  expect(taken, 'what the server sent, as React takes it over').toBe(sent);
  return page;
}

/** Calls `then` once React has taken over what is inside, before any effect runs. */
function WhenTaken({ then, children }: { then: () => void; children: ReactNode }) {
  useLayoutEffect(then, [then]);
  return children;
}
