// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { hydrate } from '../../test/hydration.js';
import { nth } from '../../test/nth.js';
import { NO_FURTHER_ACTION, PASSED, POTHOLE, requestAfter } from '../../test/sample-requests.js';
import { RequestList } from './request-list.js';

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('RequestList', () => {
  const overdue = { ...POTHOLE, id: 'second', promise: PASSED };
  const list = (
    <RequestList
      requests={[requestAfter(NO_FURTHER_ACTION), overdue]}
      hrefFor={({ reference }) => `/requests/${reference}`}
    />
  );

  it('links to each request, with how it stands', () => {
    render(list);
    const requests = screen.getAllByRole('listitem');
    const [first, second] = [nth(requests, 0), nth(requests, 1)];
    const link = within(first).getByRole('link', { name: 'Pothole, Outside 14 Mill Lane, Ashbourne' });
    expect(link.getAttribute('href')).toBe('/requests/7QK4-M2XD');
    within(first).getByText('Closed, no further action');
    within(second).getByText('Overdue');
  });

  it('says which of them a pretend crew has moved', () => {
    render(<RequestList requests={[{ ...POTHOLE, isDemonstration: true }, overdue]} hrefFor={() => '/x'} />);
    const requests = screen.getAllByRole('listitem');
    within(nth(requests, 0)).getByText('Demonstration');
    expect(within(nth(requests, 1)).queryByText('Demonstration')).toBeNull();
  });

  it('draws links with the router of the page', () => {
    const RouterLink = (props: ComponentProps<'a'>) => <a {...props} data-router="" />;
    render(<RequestList requests={[overdue]} hrefFor={() => '/x'} linkComponent={RouterLink} />);
    expect(screen.getByRole('link').hasAttribute('data-router')).toBe(true);
  });

  it('hydrates without a remark and passes axe', async () => {
    const { container } = hydrate(list);
    await expectAccessible(container);
  });
});
