// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { hydrate } from '../../test/hydration.js';
import { MESSAGES } from '../../test/sample-notifications.js';
import { cy } from '../language/cy.js';
import { NotificationLog } from './notification-log.js';

const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent);

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('NotificationLog', () => {
  it('says of each message where it went and whether it arrived, newest first', () => {
    render(<NotificationLog notifications={MESSAGES} />);
    expect(lines()).toEqual([
      'Email to s**@e******.orgWaiting to be sent since Thursday 26 November 2026 at 8:30am.',
      'Email to s**@e******.orgSent Wednesday 25 November 2026 at 8:30am. We have not been told yet whether it arrived.',
      'Text message to *******471Did not arrive, Tuesday 24 November 2026 at 9:10pm.There is no such address or number. Check it with whoever gave it to us.',
      'Email to s**@e******.orgArrived Monday 23 November 2026 at 2:05pm.',
    ]);
  });

  it('says of a browser which push service it has, and asks nobody about an address', () => {
    const [message] = MESSAGES;
    if (!message) throw new Error('There is no message');
    const pushed = { ...message, channel: 'push', addressMasked: 'push.example' } as const;
    const moments = { sentAt: pushed.queuedAt, settledAt: pushed.queuedAt };
    const failed = { ...pushed, ...moments, id: '2', state: 'failed', reason: 'addressUnknown' } as const;
    render(<NotificationLog notifications={[{ ...pushed, ...moments, state: 'sent' }, failed]} />);
    const at = 'Monday 23 November 2026 at 2:05pm';
    expect(lines().sort()).toEqual([
      `Message to a browser, by push.exampleDid not arrive, ${at}.The browser does not take our messages any more.`,
      `Message to a browser, by push.exampleSent ${at}. Nobody tells us whether a browser has shown it.`,
    ]);
  });

  it('gives no reason that it has no words for', () => {
    const failed = MESSAGES.filter(({ state }) => state === 'failed');
    render(<NotificationLog notifications={failed.map((one) => ({ ...one, reason: 'solarStorm' }))} />);
    expect(lines()).toEqual([
      'Text message to *******471Did not arrive, Tuesday 24 November 2026 at 9:10pm.',
    ]);
  });

  it('says so when nothing was sent', () => {
    render(<NotificationLog notifications={[]} />);
    screen.getByText('We have sent no messages about this yet.');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('speaks Welsh', () => {
    const { container } = render(<NotificationLog notifications={MESSAGES} language={cy} />);
    expect(container.firstElementChild?.getAttribute('lang')).toBe('cy');
    screen.getByRole('list', { name: 'Negeseuon a anfonwyd' });
  });

  it('hydrates without a remark and passes axe', async () => {
    await expectAccessible(hydrate(<NotificationLog notifications={MESSAGES} />).container);
  });
});
