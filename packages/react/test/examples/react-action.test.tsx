import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReportPothole } from '../../examples/react-action.js';
import { brokenWiring } from '../../src/testing/index.js';

afterEach(cleanup);

describe('a form with an action of React', () => {
  it('keeps what was entered, though React empties the form, and hands it on when nothing is wrong', async () => {
    const sent = vi.fn(async () => undefined);
    const { container } = render(<ReportPothole send={sent} />);
    const send = () => userEvent.click(screen.getByRole('button', { name: 'Send report' }));
    await userEvent.click(screen.getByLabelText('On the road'));
    await userEvent.type(screen.getByLabelText('Day'), '27');
    await userEvent.type(screen.getByLabelText('Describe it (optional)'), 'As deep as a bucket');
    await send();

    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary.parentElement);
    expect(document.title).toBe('Error: Report a pothole');
    expect(brokenWiring(container)).toEqual([]);
    expect(screen.getByLabelText('On the road')).toHaveProperty('checked', true);
    expect(screen.getByText('You have 481 characters remaining', { selector: '[aria-hidden]' })).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Enter the name of the street' }));
    expect(document.activeElement?.id).toBe('street');

    await userEvent.type(screen.getByLabelText('Street'), 'High Street');
    await userEvent.type(screen.getByLabelText('Month'), '3');
    await userEvent.type(screen.getByLabelText('Year'), '2026');
    expect(sent).not.toHaveBeenCalled();
    await send();
    await expect
      .poll(() => sent.mock.calls)
      .toEqual([
        [
          {
            ...{ street: 'High Street', where: 'On the road', details: 'As deep as a bucket' },
            ...{ 'seen-day': '27', 'seen-month': '3', 'seen-year': '2026' },
          },
        ],
      ]);
  });
});
