// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { asSent, hydrate } from '../../test/hydration.js';
import {
  costPerTransaction,
  october,
  promiseKept,
  promiseKeptByMonth,
  timeToClose,
  timeToCloseByService,
} from '../../test/sample-figures.js';
import { ur } from '../language/ur.js';
import { KpiChart } from './kpi-chart.js';

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
const barIn = (name: string) => rowOf(name).querySelector('rect')?.getAttribute('width');

describe('KpiChart', () => {
  it('is a table of the figures, each with a bar of its length', () => {
    render(<KpiChart figures={promiseKeptByMonth} definition={promiseKept} />);
    const table = screen.getByRole('table', { name: 'Promises kept' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['When', 'Figure', 'Bar from 0 to 100%']);
    expect(within(rowOf('October')).getByRole('cell', { name: '87% 174 of 200' })).toBeDefined();
    expect(barIn('October')).toBe('87');
    expect(barIn('August')).toBe('71');
  });

  it('is called what its page calls it', () => {
    render(<KpiChart figures={promiseKeptByMonth} definition={promiseKept} caption="Month by month" />);
    expect(screen.getByRole('table', { name: 'Month by month' })).toBeDefined();
  });

  it('draws no bar where there is no figure, and says why', () => {
    render(<KpiChart figures={promiseKeptByMonth} definition={promiseKept} />);
    expect(within(rowOf('September')).getByText('Too few to publish')).toBeDefined();
    expect(barIn('September')).toBeUndefined();
    expect(rowOf('September').querySelector('td')?.colSpan).toBe(2);
  });

  it('measures bars by the longest where nothing says how long they can be', () => {
    render(<KpiChart figures={timeToCloseByService} definition={timeToClose} />);
    expect(screen.getByRole('columnheader', { name: 'Service' })).toBeDefined();
    expect(screen.getByRole('columnheader', { name: 'Bar from 0 to 3 days 2 hours' })).toBeDefined();
    expect(barIn('Pothole')).toBe('100');
    expect(barIn('Street light')).toBe('35.14');
    expect(barIn('Bin in a park')).toBeUndefined();
  });

  it('has a scale even where everything is nothing', () => {
    render(<KpiChart figures={[{ ...october, value: 0 }]} definition={costPerTransaction} />);
    expect(barIn('October')).toBe('0');
  });

  it('says nothing by a bar alone: screen readers pass it by', () => {
    const { container } = render(<KpiChart figures={promiseKeptByMonth} definition={promiseKept} />);
    expect(container.querySelectorAll('svg:not([aria-hidden="true"])')).toHaveLength(0);
  });

  it('is whole as it is sent, with no inline style, and reads from right to left', () => {
    const page = asSent(<KpiChart figures={promiseKeptByMonth} definition={promiseKept} language={ur} />);
    expect(page.querySelector('.ck-kpi-chart')?.getAttribute('dir')).toBe('rtl');
    expect(page.querySelectorAll('rect')).toHaveLength(2);
    expect(page.innerHTML).not.toContain('style=');
  });

  it('hydrates without a remark and passes axe', async () => {
    const chart = <KpiChart figures={timeToCloseByService} definition={timeToClose} />;
    await expectAccessible(hydrate(chart).container);
  });
});
