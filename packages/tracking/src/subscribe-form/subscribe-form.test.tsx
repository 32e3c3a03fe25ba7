// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { asSent, hydrate } from '../../test/hydration.js';
import { sampleSubscription } from '../../test/sample-subscription.js';
import { cy } from '../language/cy.js';
import { SubscribeForm, type SubscribeFormProps } from './subscribe-form.js';
import { wishesOf } from './news-choice.js';
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
const sent = (fields: Record<string, string>, kinds: readonly string[] = []) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  for (const kind of kinds) data.append('kinds', kind);
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

  it('offers the kinds of news there can be: new reports in an area alone', () => {
    const { rerender } = render(form({ values: { news: 'chosen', kinds: ['promise'] } }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(5);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'The date changes' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Work moves on' }).checked).toBe(false);
    rerender(form({ isArea: true, values: { news: 'chosen' } }));
    expect(screen.getByRole('checkbox', { name: 'Something new is reported' })).toBeDefined();
  });

  it('tells as it happens unless somebody chooses otherwise', () => {
    const { unmount } = render(form());
    expect(radio('As it happens').checked).toBe(true);
    unmount();
    render(form({ values: { pace: 'weekly' } }));
    expect(radio('Once a week').checked).toBe(true);
  });

  it('says beside the kinds that none is ticked', () => {
    const message = 'Select what we should tell you about';
    render(form({ values: { news: 'chosen' }, errors: [{ fieldId: 'kinds', message }] }));
    const kinds = { name: 'What should we tell you about?', description: /Select what we should/ };
    expect(screen.getByRole('group', kinds)).toBeDefined();
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

  it('says the kinds that are ticked, and how often', () => {
    const fields = { channel: 'email', email: 'rhian@example.org', news: 'chosen', pace: 'daily' };
    expect(subscriptionFrom(sent(fields, ['promise', 'outcome', 'weather']), SCOPE)).toEqual({
      scope: SCOPE,
      channel: 'email',
      email: 'rhian@example.org',
      kinds: ['promise', 'outcome'],
      pace: 'daily',
    });
    expect(subscriptionChangesFrom(sent({ news: 'all', pace: 'hourly' }, ['promise']))).toEqual({
      news: 'all',
    });
  });

  it('is nothing where kinds were to be ticked and none is', () => {
    const fields = { channel: 'email', email: 'rhian@example.org', news: 'chosen' };
    expect(subscriptionFrom(sent(fields), SCOPE)).toBeUndefined();
    expect(subscriptionChangesFrom(sent({ news: 'chosen' }))).toBeUndefined();
  });

  it('leaves alone what was not said', () => {
    expect(subscriptionChangesFrom(sent({ news: 'everything' }))).toEqual({});
  });
});

describe('the wishes of a subscription', () => {
  it('are everything, where all that there can be is told', () => {
    expect(wishesOf(sampleSubscription)).toMatchObject({ news: 'all', pace: 'atOnce', language: 'cy' });
    const kinds = ['progress', 'question', 'promise', 'comment', 'outcome'];
    expect(wishesOf({ ...sampleSubscription, kinds })).toMatchObject({ news: 'all' });
    const scope = { areaCode: 'ward-mill-lane' };
    expect(wishesOf({ ...sampleSubscription, scope, kinds })).toMatchObject({ news: 'chosen', kinds });
  });

  it('are the end alone, or what was ticked, without kinds and paces of a later version', () => {
    expect(wishesOf({ ...sampleSubscription, news: 'outcome', kinds: ['outcome'] }).news).toBe('outcome');
    const later = { ...sampleSubscription, kinds: ['promise', 'weather'], pace: 'hourly' };
    expect(wishesOf(later)).toEqual({ news: 'chosen', kinds: ['promise'], language: 'cy' });
  });
});
