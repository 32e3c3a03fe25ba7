import { render, type RenderResult } from '@testing-library/react';
import { type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, vi } from 'vitest';

/**
 * Renders on the server, hydrates under StrictMode, and fails on any warning or recoverable error: a mismatch, an
 * unknown prop, a missing key. Comes back with the page as a resident has it.
 */
export function hydrateCleanly(element: ReactElement): RenderResult {
  const container = document.createElement('div');
  const warnings = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const recovered = vi.fn();
  container.innerHTML = renderToString(element);
  document.body.append(container);
  const page = render(element, {
    container,
    hydrate: true,
    reactStrictMode: true,
    onRecoverableError: recovered,
  });
  const heard = [...warnings.mock.calls, ...recovered.mock.calls].map((call) => call.map(String).join(' '));
  warnings.mockRestore();
  expect(heard).toEqual([]);
  return page;
}
