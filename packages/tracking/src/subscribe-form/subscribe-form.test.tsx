// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { asSent, hydrate } from '../../test/hydration.js';
import { cy } from '../language/cy.js';
import { SubscribeForm, type SubscribeFormProps } from './subscribe-form.js';
import { subscribeValuesFrom, subscriptionChangesFrom, subscriptionFrom } from './subscription-from.js';

const LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'cy', name: 'Cymraeg' },
];
const SCOPE = { requestId: '7QK4-M2XD' };
const form = (props: Partial<SubscribeFormProps> = {}) => (
  <form>
    <SubscribeForm languages={LANGUAGES} {...props} />
  </form>
);
const sent = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return subscribeValuesFrom(data);
};
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('SubscribeForm', () => {
  it('asks for the way, the news and the language, the page’s own to begin with', () => {
    render(form({ language: cy }));
    expect(radio('E-bost').checked).toBe(false);
    expect(radio('Pob newid').checked).toBe(true);
    expect(radio('Cymraeg').checked).toBe(true);
  });

  it('keeps what was typed, with its error beside it', () => {
    render(
      form({
        values: { channel: 'sms', phone: '07', news: 'outcome' },
        errors: [{ fieldId: 'phone', message: 'Enter a phone number' }],
      }),
    );
    expect(radio('Text message').checked).toBe(true);
    const phone = screen.getByRole('textbox', {
      name: 'Mobile phone number',
      description: /Enter a phone number/,
    });
    expect(phone).toHaveProperty('value', '07');
  });

  it('asks for no address where that is settled', () => {
    render(form({ isChange: true, values: { news: 'outcome', language: 'cy' } }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(radio('Only how it ended').checked).toBe(true);
    expect(radio('Cymraeg').checked).toBe(true);
  });

  it('does not ask for a language where there is one', () => {
    render(form({ languages: LANGUAGES.slice(0, 1) }));
    expect(screen.queryByRole('radio', { name: 'English' })).toBeNull();
  });

  it('has both addresses in the page as it is sent, for people without JavaScript', () => {
    const page = asSent(form());
    expect(page.querySelector('[name="email"]')).not.toBeNull();
    expect(page.querySelector('[name="phone"]')).not.toBeNull();
  });

  it('hydrates without a remark and passes axe', async () => {
    await expectAccessible(hydrate(form()).container);
  });
});

describe('what comes of it', () => {
  it('is a subscription to the address of the channel that was chosen, and to no other', () => {
    const both = { email: ' rhian@example.org ', phone: '07700 900471', news: 'outcome', language: 'cy' };
    expect(subscriptionFrom(sent({ ...both, channel: 'email' }), SCOPE)).toEqual({
      scope: SCOPE,
      channel: 'email',
      email: 'rhian@example.org',
      news: 'outcome',
      language: 'cy',
    });
    expect(subscriptionFrom(sent({ ...both, channel: 'sms' }), SCOPE)).not.toHaveProperty('email');
  });

  it('is none without a channel that there is', () => {
    expect(subscriptionFrom(sent({ email: 'rhian@example.org' }), SCOPE)).toBeUndefined();
    expect(subscriptionFrom(sent({ channel: 'pigeon' }), SCOPE)).toBeUndefined();
  });

  it('leaves alone what was not said', () => {
    expect(subscriptionChangesFrom(sent({ news: 'everything' }))).toEqual({});
  });
});
