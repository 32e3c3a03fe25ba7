import { describe, expect, expectTypeOf, it } from 'vitest';
import { connect, failure } from '../../test/connect.js';
import { aRequest } from '../../test/fixtures.js';
import { json, problem } from '../../test/server.js';
import { type IntakeToken, PreconditionFailedError, type ServiceRequest, TakenInError } from '../index.js';

const token: IntakeToken = {
  token: 'ck-in-9Y3W7R5T',
  state: 'pending',
  request: null,
  reason: null,
  createdAt: '2026-11-20T10:12:00+00:00',
};

describe('correcting a request', () => {
  it('names the version that was read', async () => {
    const { council, server } = await connect([json(aRequest(), 200, { etag: '"v2"' })]);
    const correction = council.requests.correct('request-1', { serviceCode: 'gully' }, { ifMatch: '"v1"' });
    const { etag } = await correction.withResponse();
    expect(etag).toBe('"v2"');
    expect(server.seen[0]).toMatchObject({ method: 'PATCH', headers: { 'if-match': '"v1"' } });
  });

  it('says so when somebody else was first, and does not try again', async () => {
    const { council, server } = await connect([problem(412, 'stale')]);
    const correction = council.requests.correct('request-1', { serviceCode: 'gully' }, { ifMatch: '"v1"' });
    expect(await failure(correction)).toBeInstanceOf(PreconditionFailedError);
    expect(server.seen).toHaveLength(1);
  });

  it('cannot be done without the version', async () => {
    const { council } = await connect([json(aRequest())]);
    // @ts-expect-error What was not read cannot be corrected.
    void council.requests.correct('request-1', {}, {}).catch(() => undefined);
  });
});

describe('a report to a service that makes requests later', () => {
  it('is not passed off as a request: the error has the token and the key', async () => {
    const { council, server } = await connect([json(token, 202, { 'request-id': 'req-1' })]);
    const options = { idempotencyKey: 'case-4211' };
    const error = await failure(council.requests.create({ serviceCode: 'pothole' }, options));
    expect(error).toBeInstanceOf(TakenInError);
    expect(error).toMatchObject({ token, idempotencyKey: 'case-4211', requestId: 'req-1' });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['token', token],
    ['request', aRequest()],
  ])('gives the %s where either may come', async (_name, answer) => {
    const { council } = await connect([json(answer, 202)]);
    const report = council.intakeTokens.create({ serviceCode: 'pothole' });
    expectTypeOf(report).resolves.toEqualTypeOf<IntakeToken | ServiceRequest>();
    expect(await report).toEqual(answer);
  });
});
