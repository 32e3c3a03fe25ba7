// @vitest-environment jsdom
import { composeStories } from '@storybook/react-vite';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { asSent, hydrate } from '../../test/hydration.js';
import { cy } from '../language/cy.js';
import { DeviceNews } from './device-news.js';
import * as stories from './device-news.stories.js';

const button = () => screen.getByRole('button');

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('DeviceNews', () => {
  it('starts by a press, and once it is on stops by one', async () => {
    const [start, stop] = [vi.fn(), vi.fn()];
    const { rerender } = render(<DeviceNews state="off" start={start} stop={stop} />);
    await userEvent.click(screen.getByRole('button', { name: 'Tell me on this device' }));
    expect([start.mock.calls.length, stop.mock.calls.length]).toEqual([1, 0]);
    rerender(<DeviceNews state="on" start={start} stop={stop} />);
    await userEvent.click(screen.getByRole('button', { name: 'Stop telling this device' }));
    expect([start.mock.calls.length, stop.mock.calls.length]).toEqual([1, 1]);
  });

  it('keeps focus on the button, and says what came of the press where screen readers listen', async () => {
    const { rerender } = render(<DeviceNews state="off" />);
    await userEvent.click(button());
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    for (const state of ['busy', 'asked', 'on', 'blocked'] as const) {
      rerender(<DeviceNews state={state} />);
      expect(document.activeElement).toBe(button());
      expect(screen.getByRole('status')).toBe(status);
      expect(status.textContent).not.toBe('');
    }
    expect(status.textContent).toMatch(/allow notifications, then press the button again/);
  });

  it('is nothing where the browser cannot be told, and only room until that is known', () => {
    expect(asSent(<DeviceNews state="notOffered" />).innerHTML).toBe('');
    expect(asSent(<DeviceNews state="checking" />).querySelector('.ck-device-news--checking')).not.toBeNull();
  });

  it('speaks Welsh', () => {
    const { container } = render(<DeviceNews state="on" language={cy} />);
    expect(container.firstElementChild?.getAttribute('lang')).toBe('cy');
    screen.getByRole('button', { name: 'Stopio rhoi gwybod i’r ddyfais hon' });
  });

  it.each(Object.entries(composeStories(stories)))('passes axe: %s', async (_, Story) => {
    await expectAccessible(hydrate(<Story />).container);
  });
});
