// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { asSent, hydrate } from '../../test/hydration.js';
import { october, promiseKept } from '../../test/sample-figures.js';
import { ur } from '../language/ur.js';
import { KpiFigure } from './kpi-figure.js';

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('KpiFigure', () => {
  it('shows a figure with what it means, its days and what it was counted from', () => {
    render(<KpiFigure figure={october} definition={promiseKept} />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Promises kept');
    for (const text of ['87%', '174 of 200', 'October 2026']) expect(screen.getByText(text)).toBeDefined();
    expect(screen.getByText(/^Requests closed on or before/)).toBeDefined();
    expect(screen.getByText(/A higher figure is better\./)).toBeDefined();
  });

  it('shows no number where one is withheld, and says why', () => {
    const withheld = { ...october, value: null, numerator: null, denominator: null, isWithheld: true };
    const { container } = render(<KpiFigure figure={withheld} definition={promiseKept} />);
    expect(screen.getByText('Too few to publish')).toBeDefined();
    expect(container.textContent).not.toContain('%');
  });

  it('is whole as it is sent, and reads from right to left', () => {
    const page = asSent(<KpiFigure figure={october} definition={promiseKept} language={ur} />);
    const section = page.querySelector('section');
    expect(section?.dir).toBe('rtl');
    expect(section?.textContent).toContain('200 میں سے 174');
    expect(page.innerHTML).not.toContain('style=');
  });

  it('hydrates without a remark and passes axe', async () => {
    await expectAccessible(hydrate(<KpiFigure figure={october} definition={promiseKept} />).container);
  });
});
