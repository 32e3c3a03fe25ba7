import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportPothole } from '../../examples/react-hook-form.js';
import { type PotholeAnswers } from '../../examples/pothole.js';
import { brokenWiring } from '../../src/testing/index.js';

const sent = vi.fn<(answers: PotholeAnswers) => Promise<void>>();

beforeEach(() => {
  // jsdom has no scrollIntoView, and before its version 31 no CSS: a project's tests need neither.
  vi.stubGlobal('CSS', undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  sent.mockReset();
});

const send = () => userEvent.click(screen.getByRole('button', { name: 'Send report' }));

describe('a form with React Hook Form', () => {
  it('says what is missing, takes people there, and keeps what they entered', async () => {
    const { container } = render(<ReportPothole send={sent} />);
    expect(document.title).toBe('Report a pothole');
    await userEvent.type(screen.getByLabelText('Describe it (optional)'), 'As deep as a bucket');
    await send();

    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary.parentElement);
    expect(document.title).toBe('Error: Report a pothole');
    expect(brokenWiring(container)).toEqual([]);
    expect(screen.getByLabelText('Describe it (optional)')).toHaveProperty('value', 'As deep as a bucket');
    expect(sent).not.toHaveBeenCalled();

    for (const [link, id] of [
      ['Enter the name of the street', 'street'],
      ['Select where the pothole is', 'where'],
      ['Enter the day, month and year you saw it, such as 27 3 2026', 'seen-day'],
    ] as const) {
      await userEvent.click(screen.getByRole('link', { name: link }));
      expect(document.activeElement?.id).toBe(id);
    }
  });

  it('moves to the summary again at the next attempt, and hands the answers on when nothing is wrong', async () => {
    render(<ReportPothole send={sent} />);
    await send();
    await screen.findByRole('alert');
    await userEvent.type(screen.getByLabelText('Street'), 'High Street');
    await userEvent.click(screen.getByLabelText('On a cycle track'));
    await userEvent.type(screen.getByLabelText('Day'), '27');
    await send();
    const summary = await screen.findByRole('alert');
    await expect.poll(() => document.activeElement).toBe(summary.parentElement);
    expect(screen.getByRole('link').getAttribute('href')).toBe('#seen-month');

    await userEvent.type(screen.getByLabelText('Month'), '3');
    await userEvent.type(screen.getByLabelText('Year'), '2026');
    await send();
    await expect
      .poll(() => sent.mock.calls[0]?.[0])
      .toEqual({
        street: 'High Street',
        where: 'On a cycle track',
        'seen-day': '27',
        'seen-month': '3',
        'seen-year': '2026',
        details: '',
      });
  });
});
