// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cy } from '../language/cy.js';
import { StatusTag } from './status-tag.js';

afterEach(cleanup);

describe('StatusTag', () => {
  it('says how a request stands', () => {
    render(<StatusTag request={{ status: 'inProgress', state: 'open', outcome: null }} />);
    screen.getByText('Under way');
  });

  it('is green for fixed alone', () => {
    render(
      <>
        <StatusTag request={{ status: 'closed', state: 'closed', outcome: 'fixed' }} />
        <StatusTag request={{ status: 'closed', state: 'closed', outcome: 'cancelled' }} />
        <StatusTag request={{ status: 'closed', state: 'closed', outcome: null }} />
      </>,
    );
    expect(screen.getByText('Fixed').className).toContain('govuk-tag--green');
    expect(screen.getByText('Closed, cancelled').className).toContain('govuk-tag--grey');
    expect(screen.getByText('Closed').className).toContain('govuk-tag--grey');
  });

  it('speaks Welsh', () => {
    render(<StatusTag request={{ status: 'onHold', state: 'open', outcome: null }} language={cy} />);
    screen.getByText('Wedi’i ohirio');
  });
});
