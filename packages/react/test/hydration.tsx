import { render, type RenderResult } from '@testing-library/react';
import { useLayoutEffect, type ReactElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, vi } from 'vitest';

/**
 * Renders on the server and hydrates under StrictMode. Fails on any warning or recoverable error (a mismatch, an unknown
 * prop, a missing key), and on any change of what the server sent: at all where nothing has behaviour, and until
 * behaviour begins where something has. Comes back with the page as a resident has it. Without a container it makes one at
 * the end of the page.
 */
export function hydrateCleanly(
  element: ReactElement,
  container: HTMLElement = document.body.appendChild(document.createElement('div')),
): RenderResult {
  const warnings = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const recovered = vi.fn();
  container.innerHTML = renderToString(element);
  const sent = container.innerHTML;
  const hasBehaviour = container.querySelector('[data-module]') !== null;
  const nodes = [...container.querySelectorAll('*')];
  let taken: string | undefined;
  const replaced: string[] = [];
  const look = () => {
    taken ??= container.innerHTML;
    replaced.push(...nodes.filter((node) => !container.contains(node)).map(({ outerHTML }) => outerHTML));
  };
  const page = render(element, {
    container,
    wrapper: ({ children }) => <WhenTaken then={look}>{children}</WhenTaken>,
    hydrate: true,
    reactStrictMode: true,
    onRecoverableError: recovered,
  });
  const heard = [...warnings.mock.calls, ...recovered.mock.calls].map((call) => call.map(String).join(' '));
  warnings.mockRestore();
  expect(heard).toEqual([]);
  expect(taken, 'what the server sent, as React takes it over').toBe(sent);
  expect(replaced, 'elements that React makes anew').toEqual([]);
  if (!hasBehaviour)
    expect(container.innerHTML, 'what the server sent, once all effects have run').toBe(sent);
  return page;
}

/** Calls `then` once React has taken over what is inside, before any effect of behaviour runs. */
function WhenTaken({ then, children }: { then: () => void; children: ReactNode }) {
  useLayoutEffect(then, [then]);
  return children;
}
