import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { renderMacro } from '../../test/official-macros.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { fromMacro } from './button.fixtures.js';
import * as stories from './button.stories.js';
import { type LinkProps } from '../link.js';
import { Button, ButtonLink } from './index.js';

afterEach(cleanup);

describe('Button', () => {
  it.each(govukFixtures('button'))('renders what GOV.UK Frontend renders: $name', ({ options, html }) => {
    expectSameMarkup(fromMacro(options), html);
  });

  it.each(storiesOf(stories))('hydrates without a warning and is accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
  });

  it('sends a form once when a hurried person double-clicks', () => {
    const onSubmit = vi.fn((event: SubmitEvent) => event.preventDefault());
    document.addEventListener('submit', onSubmit);
    const onClick = vi.fn();
    render(
      <form>
        <Button preventDoubleClick onClick={onClick}>
          Send report
        </Button>
      </form>,
    );
    const button = screen.getByRole('button', { name: 'Send report' });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(onClick).toHaveBeenCalledOnce();
    expect(onSubmit).toHaveBeenCalledOnce();
    document.removeEventListener('submit', onSubmit);
  });

  it('takes the next click once a second has passed', () => {
    const onClick = vi.fn();
    render(<Button preventDoubleClick onClick={onClick} />);
    for (const timeStamp of [5000, 5999, 6000, 6500, 7000]) {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      Object.defineProperty(click, 'timeStamp', { value: timeStamp });
      fireEvent(screen.getByRole('button'), click);
    }
    expect(onClick).toHaveBeenCalledTimes(3);
  });

  it('takes every click when nothing says otherwise', async () => {
    const onClick = vi.fn();
    render(<Button onClick={onClick}>Add another photo</Button>);
    await userEvent.dblClick(screen.getByRole('button'));
    expect(onClick).toHaveBeenCalledTimes(2);
  });

  it('hands the element to a ref, guarded or not', () => {
    const refs = [vi.fn(), vi.fn()];
    render(
      <>
        <Button ref={refs[0]} />
        <Button ref={refs[1]} preventDoubleClick />
      </>,
    );
    for (const ref of refs) expect(ref).toHaveBeenCalledWith(expect.any(HTMLButtonElement));
  });
});

describe('ButtonLink', () => {
  it('follows the link when the space key is pressed, as a button would', async () => {
    const onClick = vi.fn();
    render(<ButtonLink href="#start" onClick={onClick} />);
    screen.getByRole('button').focus();
    await userEvent.keyboard(' ');
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('takes its id as an attribute, as its macro does', () => {
    const options = { text: 'Continue', href: '/next', attributes: { id: 'continue' } };
    expectSameMarkup(fromMacro(options), renderMacro('button', options));
  });

  it('is made of your router’s link when you give one', () => {
    const RouterLink = ({ href }: LinkProps) => <a href={`/app${href}`}>Routed</a>;
    render(<ButtonLink linkComponent={RouterLink} href="/report" />);
    expect(screen.getByText('Routed').getAttribute('href')).toBe('/app/report');
  });

  it('is left alone by GOV.UK Frontend’s own script once it is running', () => {
    const { container } = hydrateCleanly(<ButtonLink href="/" />);
    expect(container.querySelector('[data-govuk-button-init]')).not.toBeNull();
  });
});
