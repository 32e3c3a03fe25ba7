import { describe, expect, it } from 'vitest';
import { connect } from '../test/connect.js';
import { aRequest } from '../test/fixtures.js';
import { json, problem } from '../test/server.js';
import { type DeprecationNotice, type Hooks } from './index.js';

describe('hooks', () => {
  it('hear of every try, wait and answer, and of nothing personal', async () => {
    const heard: string[] = [];
    const note = (name: string) => (told: object) => heard.push(`${name} ${JSON.stringify(told)}`);
    const hooks: Hooks = { onAttempt: note('attempt'), onRetry: note('retry'), onResponse: note('response') };
    const replies = [problem(503, 'unavailable'), json(aRequest(), 201, { 'request-id': 'req-1' })];
    const { council } = await connect(replies, { hooks });
    const contact = { email: 'sam@example.org' };
    await council.requests.create({ serviceCode: 'pothole', contact }, { idempotencyKey: 'case-4211' });

    const told = { operation: 'createRequest', method: 'POST', idempotencyKey: 'case-4211' };
    const parsed = heard.map((line) => ({
      name: line.split(' ', 1)[0],
      ...JSON.parse(line.slice(line.indexOf('{'))),
    }));
    expect(parsed).toMatchObject([
      { name: 'attempt', attempt: 1, ...told },
      { name: 'response', attempt: 1, status: 503, ...told },
      { name: 'retry', attempt: 1, delayMs: expect.any(Number), error: { status: 503 }, ...told },
      { name: 'attempt', attempt: 2, ...told },
      {
        name: 'response',
        attempt: 2,
        status: 201,
        requestId: 'req-1',
        durationMs: expect.any(Number),
        ...told,
      },
    ]);
    expect(heard.join()).not.toMatch(/sam|pothole/);
  });

  it('are warned once of each operation that will be withdrawn', async () => {
    const notices: DeprecationNotice[] = [];
    const headers = {
      deprecation: '@1688169599',
      sunset: 'Wed, 11 Nov 2026 23:59:59 GMT',
      link: '</why>; rel="deprecation"',
    };
    const reply = json({ ...aRequest(), data: [], nextCursor: null }, 200, headers);
    const { council } = await connect([reply], {
      hooks: { onDeprecation: (notice) => notices.push(notice) },
    });
    await council.requests.get('request-1');
    await council.requests.get('request-1');
    await council.services.list().all();
    expect(notices).toEqual(
      ['getRequest', 'listServices'].map((operation) => ({
        operation,
        deprecation: new Date('2023-06-30T23:59:59Z'),
        sunset: new Date('2026-11-11T23:59:59Z'),
        link: '</why>; rel="deprecation"',
      })),
    );
  });

  it('are warned by a header that gives no date, too', async () => {
    const notices: DeprecationNotice[] = [];
    const { council } = await connect([json(aRequest(), 200, { deprecation: 'true' })], {
      hooks: { onDeprecation: (notice) => notices.push(notice) },
    });
    await council.requests.get('request-1');
    expect(notices).toEqual([
      { operation: 'getRequest', deprecation: undefined, sunset: undefined, link: '' },
    ]);
  });

  it('hear nothing where there is nothing to hear', async () => {
    const { council } = await connect([json(aRequest())], {
      hooks: {
        onDeprecation: () => {
          throw new Error('Nothing is deprecated');
        },
      },
    });
    await expect(council.requests.get('request-1')).resolves.toBeDefined();
  });
});
