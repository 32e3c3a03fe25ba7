// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { hydrate } from '../../test/hydration.js';
import { SERVICES } from '../../test/sample-services.js';
import { cy } from '../language/cy.js';
import { groupsOf } from './groups-of.js';
import { ServiceFinder, type ServiceFinderProps } from './service-finder.js';

const finder = (props: Partial<ServiceFinderProps> = {}) => (
  <ServiceFinder
    services={SERVICES}
    action="/services"
    hrefFor={({ code }) => `/report/${code}`}
    {...props}
  />
);

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('ServiceFinder', () => {
  it('asks for the problem in the resident’s own words, and puts them into the address', () => {
    render(finder({ search: 'pot hole' }));
    const form = screen.getByRole<HTMLFormElement>('search');
    expect([form.method, form.getAttribute('action')]).toEqual(['get', '/services']);
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'What is the problem?' })).toMatchObject({
      name: 'q',
      value: 'pot hole',
    });
  });

  it('keeps in the address what the page was about', () => {
    const { container } = render(finder({ kept: { here: '1' } }));
    const form = container.querySelector('form');
    expect(form && Object.fromEntries(new FormData(form))).toEqual({ q: '', here: '1' });
  });

  it('browses by group, each service with the first sentence of what it is for', () => {
    render(finder());
    const group = screen.getByRole('region', { name: 'Roads and pavements' });
    within(group).getByRole('heading', { level: 2, name: 'Roads and pavements' });
    const link = within(group).getByRole('link', { name: 'Pothole' });
    expect(link.getAttribute('href')).toBe('/report/pothole');
    expect(group.textContent).toContain('A hole or broken surface in a road or cycle lane.');
    expect(group.textContent).not.toContain('We inspect');
  });

  it('leads nowhere for a service that is paused, and says so', () => {
    render(finder());
    expect(screen.queryByRole('link', { name: 'Ask for a new grit bin' })).toBeNull();
    screen.getByText('Paused');
  });

  it('says whose job it is', () => {
    render(finder());
    screen.getByText('Looked after by: National Highways');
  });

  it('says how many were found, and draws them in their own order', () => {
    render(finder({ search: 'hole', services: [...SERVICES].reverse() }));
    expect(screen.getByRole('status').textContent).toBe('3 found for “hole”.');
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.getAllByRole('link')[0]?.textContent).toBe('Motorway or major A road');
  });

  it('says when nothing was found', () => {
    render(finder({ search: 'unicorn', services: [] }));
    expect(screen.getByRole('status').textContent).toBe('Nothing found for “unicorn”.');
  });

  it('speaks Welsh', () => {
    render(finder({ language: cy }));
    screen.getByRole('button', { name: 'Dod o hyd i wasanaeth' });
  });

  it('tells a screen reader which words are its own, and leaves the services in theirs', () => {
    render(finder({ language: cy, search: 'hole' }));
    const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
    const { paused, responsible } = cy.finder;
    const own = [
      screen.getByRole('searchbox'),
      screen.getByRole('status'),
      screen.getByText(paused),
      screen.getByText(responsible.replace('{name}', 'National Highways')),
    ];
    expect(own.map(languageOf)).toEqual(['cy', 'cy', 'cy', 'cy']);
    expect(languageOf(screen.getByRole('link', { name: 'Pothole' }))).toBeUndefined();
  });

  it('hydrates without a remark and passes axe', async () => {
    const { container } = hydrate(finder());
    await expectAccessible(container);
  });
});

it('keeps the catalogue’s order and puts services without a heading last', () => {
  const [pothole, bin, motorway] = SERVICES;
  if (!pothole || !bin || !motorway) throw new Error('There are three services');
  const groups = groupsOf([{ ...pothole, group: '' }, motorway, bin, { ...motorway, code: 'rail' }]);
  expect(groups.map(({ name, services }) => [name, services.map(({ code }) => code)])).toEqual([
    ['Looked after by others', ['motorway', 'rail']],
    ['Roads and pavements', ['new-grit-bin']],
    ['', ['pothole']],
  ]);
});
