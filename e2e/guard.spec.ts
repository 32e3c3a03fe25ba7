import { expect, test } from './council.js';

// As it is where nobody sets it; other journeys come from one address by the hundred.
test.use({ siteEnvironment: { COUNCILKIT_FORMS_PER_MINUTE: '60' } });

test('someone who sends forms without end is asked to wait, and may go on reading', async ({
  request,
  council,
}) => {
  const send = () =>
    request.post(`${council.site}/report/pothole/q/place`, {
      form: { 'answers.place': '' },
      headers: { Origin: council.site },
      maxRedirects: 0,
    });
  const statuses: number[] = [];
  while (statuses.length < 100 && !statuses.includes(429)) statuses.push((await send()).status());
  expect(statuses.filter((status) => status === 400).length).toBe(60);
  const refused = await send();
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0);
  expect(await refused.text()).toContain('Wait a minute');
  expect((await request.get(`${council.site}/report/pothole`)).status()).toBe(200);
});

test('a form that is too long is not read', async ({ request, council }) => {
  const answer = await request.post(`${council.site}/report/pothole/description`, {
    form: { description: 'x'.repeat(600_000) },
    headers: { Origin: council.site },
  });
  expect(answer.status()).toBe(413);
});
