import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import {
  createMemoryRouter,
  createStaticHandler,
  createStaticRouter,
  type RouteObject,
  RouterProvider,
  StaticRouterProvider,
} from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { action, ReportPothole } from '../../examples/react-router.js';
import { brokenWiring } from '../../src/testing/index.js';

const routes: RouteObject[] = [
  { path: '/report', action, Component: ReportPothole },
  { path: '/thank-you', element: <h1>Thank you</h1> },
];

afterEach(cleanup);

describe('a form with a React Router action', () => {
  const open = () =>
    render(<RouterProvider router={createMemoryRouter(routes, { initialEntries: ['/report'] })} />);
  const send = () => userEvent.click(screen.getByRole('button', { name: 'Send report' }));

  it('says what is missing, takes people there, and keeps what they entered', async () => {
    const { container } = open();
    expect(document.title).toBe('Report a pothole');
    await userEvent.type(screen.getByLabelText('Describe it (optional)'), 'As deep as a bucket');
    await send();

    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary.parentElement);
    expect(document.title).toBe('Error: Report a pothole');
    expect(brokenWiring(container)).toEqual([]);
    expect(screen.getByLabelText('Describe it (optional)')).toHaveProperty('value', 'As deep as a bucket');

    for (const [link, id] of [
      ['Enter the name of the street', 'street'],
      ['Select where the pothole is', 'where'],
      ['Enter the day, month and year you saw it, such as 27 3 2026', 'seen-day'],
    ] as const) {
      await userEvent.click(screen.getByRole('link', { name: link }));
      expect(document.activeElement?.id).toBe(id);
    }
  });

  it('moves to the summary again at the next attempt, and on when nothing is wrong', async () => {
    open();
    await send();
    await screen.findByRole('alert');
    await userEvent.type(screen.getByLabelText('Street'), 'High Street');
    await userEvent.click(screen.getByLabelText('On the road'));
    await send();
    const summary = await screen.findByRole('alert');
    await expect.poll(() => document.activeElement).toBe(summary.parentElement);
    expect(screen.getAllByRole('link')).toHaveLength(1);

    for (const [part, value] of [
      ['Day', '27'],
      ['Month', '3'],
      ['Year', '2026'],
    ] as const)
      await userEvent.type(screen.getByLabelText(part), value);
    await send();
    expect(await screen.findByRole('heading', { name: 'Thank you' })).toBeTruthy();
  });

  it('does the same without JavaScript', async () => {
    const { query, dataRoutes } = createStaticHandler(routes);
    const body = new URLSearchParams({ street: 'High "Street"', where: 'On the pavement' });
    const context = await query(new Request('http://localhost/report', { method: 'POST', body }));
    if (context instanceof Response) throw new Error('It was taken as it is');
    expect(context.statusCode).toBe(422);
    const page = document.createElement('div');
    page.innerHTML = renderToString(
      <StaticRouterProvider
        router={createStaticRouter(dataRoutes, context)}
        context={context}
        hydrate={false}
      />,
    );
    expect(page.querySelector('title')?.textContent).toBe('Error: Report a pothole');
    expect(page.querySelector('input[name="street"]')?.getAttribute('value')).toBe('High "Street"');
    expect(page.querySelector('input[value="On the pavement"]')?.hasAttribute('checked')).toBe(true);
    expect(
      [...page.querySelectorAll('.govuk-error-summary a')].map((link) => link.getAttribute('href')),
    ).toEqual(['#seen-day']);
    expect(brokenWiring(page)).toEqual([]);
  });
});
