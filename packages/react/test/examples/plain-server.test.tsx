import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPotholeServer } from '../../examples/plain-server.js';
import { brokenWiring } from '../../src/testing/index.js';

const server = createPotholeServer();
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/report`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const post = (answers: Record<string, string>) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(answers).toString(),
    redirect: 'manual',
  });
const pageOf = async (answer: Response) => new DOMParser().parseFromString(await answer.text(), 'text/html');

describe('a form drawn by a plain server', () => {
  it('asks without a script', async () => {
    const page = await pageOf(await fetch(address));
    expect(page.title).toBe('Report a pothole');
    expect(page.querySelector('.govuk-error-summary')).toBeNull();
    expect(page.querySelector('script')).toBeNull();
    expect(brokenWiring(page.body)).toEqual([]);
  });

  it('says what is missing, with links to it, when an empty form is sent', async () => {
    const answer = await post({ street: '', details: '' });
    expect(answer.status).toBe(422);
    const page = await pageOf(answer);
    expect(page.title).toBe('Error: Report a pothole');
    const links = [...page.querySelectorAll('.govuk-error-summary a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#street', '#where', '#seen-day']);
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Enter the name of the street',
      'Select where the pothole is',
      'Enter the day, month and year you saw it, such as 27 3 2026',
    ]);
    expect(brokenWiring(page.body)).toEqual([]);
  });

  it('keeps what people entered', async () => {
    const page = await pageOf(
      await post({
        street: '<High> "Street"',
        where: 'On the road',
        'seen-day': '27',
        'seen-month': 'March',
        details: 'Two\nlines',
      }),
    );
    const valueOf = (id: string) => page.getElementById(id)?.getAttribute('value');
    expect(valueOf('street')).toBe('<High> "Street"');
    expect(page.querySelector('input[value="On the road"]')?.hasAttribute('checked')).toBe(true);
    expect(valueOf('seen-month')).toBe('March');
    expect(page.querySelector('textarea')?.textContent).toBe('Two\nlines');
    expect(page.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe('#seen-month');
  });

  it('sends people on when nothing is wrong, and nobody’s novel anywhere', async () => {
    const whole = {
      street: 'High Street',
      where: 'On the road',
      'seen-day': '27',
      'seen-month': '3',
      'seen-year': '2026',
    };
    const taken = await post(whole);
    expect([taken.status, taken.headers.get('location')]).toEqual([303, '/thank-you']);
    expect((await post({ ...whole, details: 'x'.repeat(20_000) })).status).toBe(413);
  });
});
