// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { hydrate } from '../../test/hydration.js';
import { nth } from '../../test/nth.js';
import { NEARBY } from '../../test/sample-nearby.js';
import { cy } from '../language/cy.js';
import { NearbyRequests, type NearbyRequestsProps } from './nearby-requests.js';

const list = (props: Partial<NearbyRequestsProps> = {}) => (
  <NearbyRequests nearby={NEARBY} hrefFor={({ reference }) => `/requests/${reference}`} {...props} />
);

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('NearbyRequests', () => {
  it('says what is there, how it stands and how far away it is', () => {
    render(list());
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('At this place');
    expect(first?.textContent).toContain('Looking into it');
    expect(second?.textContent).toContain('About 40 metres away');
    expect(second?.textContent).toContain('Buses swerve round them');
  });

  it('leads to each by its reference, so that the links tell themselves apart', () => {
    render(list());
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      NEARBY.map(({ request }) => `/requests/${request.reference}`),
    );
    within(nth(screen.getAllByRole('listitem'), 1)).getByRole('link', {
      name: 'Follow this report: 3HT9-KA7C',
    });
  });

  it('draws nothing where nothing was reported', () => {
    const { container } = render(list({ nearby: [] }));
    expect(container.innerHTML).toBe('');
  });

  it('speaks Welsh', () => {
    render(list({ language: cy }));
    expect(screen.getByRole('list').getAttribute('lang')).toBe('cy');
    screen.getByText(/Tua 40 metr i ffwrdd/);
  });

  it('hydrates without a remark and passes axe', async () => {
    const { container } = hydrate(list());
    await expectAccessible(container);
  });
});
