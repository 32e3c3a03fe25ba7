import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { writeSchemas } from '../../scripts/schemas.mjs';
import { connect, failure } from '../../test/connect.js';
import { readOperations } from '../../test/contract.js';
import { aRequest } from '../../test/fixtures.js';
import { json } from '../../test/server.js';
import * as generated from '../generated/schemas.js';
import { BadResponseError, type ServiceRequest, type StandardSchema } from '../index.js';
import * as published from './index.js';
import { answerSchemas, serviceRequestPageSchema, serviceRequestSchema } from './index.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const schemaOf: Record<string, v.GenericSchema> = answerSchemas;
const answers = readOperations().filter(({ answerType }) => answerType === 'application/json');

/** The same, with a member at every level that no contract knows. */
function grown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(grown);
  if (typeof value !== 'object' || value === null) return value;
  return {
    ...Object.fromEntries(Object.entries(value).map(([name, member]) => [name, grown(member)])),
    newer: 'x',
  };
}

describe('the schemas', () => {
  it('are those of the contract', () => {
    const contract: unknown = JSON.parse(read('../../../../openapi/openapi.json'));
    expect(read('../generated/schemas.ts')).toContain(writeSchemas(contract));
  });

  it('are published, every one', () => {
    expect(Object.keys(published).sort()).toEqual(Object.keys(generated).sort());
  });

  it.each(answers)('take what $id answers', ({ id, answer }) => {
    expect(v.safeParse(schemaOf[id] ?? v.never(), answer).issues).toBeUndefined();
  });

  it.each(answers)('let through what $id may answer one day, and keep all of it', ({ id, answer }) => {
    const newer = grown(answer);
    expect(v.safeParse(schemaOf[id] ?? v.never(), newer)).toMatchObject({ success: true, output: newer });
  });

  it.each(answers)('miss what $id has to answer', ({ id, answer }) => {
    const schema = schemaOf[id] ?? v.never();
    const whole = Object.entries(Object(answer) as object);
    const lacking = whole.map(([name]) => Object.fromEntries(whole.filter(([other]) => other !== name)));
    const missed = lacking.filter((part) => !v.safeParse(schema, part).success);
    expect(missed.length).toBeGreaterThan(0);
  });

  it('know the kind of each member, and each word of a closed list; an open one may grow', () => {
    const taken = (changes: object) =>
      v.safeParse(serviceRequestSchema, { ...aRequest(), ...changes }).success;
    expect(taken({ status: 'awaitingParts' })).toBe(true);
    expect(taken({ supplier: null })).toBe(true);
    for (const changes of [
      { state: 'ajar' },
      { phase: 1.5 },
      { lastSeq: '1' },
      { reference: null },
      { answers: {} },
    ])
      expect(taken(changes), JSON.stringify(changes)).toBe(false);
  });

  it('give what the client gives', () => {
    expectTypeOf(v.parse(serviceRequestSchema, aRequest())).toEqualTypeOf<ServiceRequest>();
    expectTypeOf(serviceRequestSchema).toExtend<StandardSchema>();
  });
});

describe('an answer held against its schema', () => {
  it('is given as it came when it is as the contract has it', async () => {
    const newer = { ...aRequest(), newer: { than: 'this version' } };
    const { council } = await connect([json(newer)], { schemas: answerSchemas });
    expect(await council.requests.get('request-1')).toEqual(newer);
  });

  it.each([
    [
      'a request',
      { ...aRequest(), standing: 1, state: 'Sam Okafor' },
      'getRequest: 200 breaks the contract at /state',
    ],
    ['something else', { hello: 'Sam Okafor' }, 'getRequest: 200 breaks the contract at /status'],
  ])('is refused where it is not, without repeating it: %s', async (_name, answer, message) => {
    const { council, server } = await connect([json(answer)], { schemas: answerSchemas });
    const error = await failure(council.requests.get('request-1'));
    expect(error).toBeInstanceOf(BadResponseError);
    expect(error).toMatchObject({ message });
    expect(server.seen).toHaveLength(1);
  });

  it('is looked at page by page', async () => {
    const pages = [json({ data: [aRequest()], nextCursor: 'next' }), json({ data: [{}], nextCursor: null })];
    const { council } = await connect(pages, { schemas: { listRequests: serviceRequestPageSchema } });
    expect(await failure(council.requests.list().all())).toMatchObject({
      message: 'listRequests: 200 breaks the contract at /data/0/status',
    });
  });

  it('is not looked at where nothing came, or nothing is said of it', async () => {
    const unchanged = (response: Parameters<ReturnType<typeof json>>[0]) => response.writeHead(304).end();
    const { council } = await connect([unchanged, json({ any: 'thing' })], {
      schemas: { getRequest: serviceRequestSchema },
    });
    expect(await council.requests.get('request-1', { ifNoneMatch: '"v1"' })).toBeNull();
    expect(await council.services.get('pothole')).toEqual({ any: 'thing' });
  });

  it('may be looked at by any library, in its own time', async () => {
    const schema: StandardSchema = {
      '~standard': { validate: (value) => Promise.resolve(value === 1 ? {} : { issues: [{}] }) },
    };
    const { council } = await connect([json(aRequest())], { schemas: { getRequest: schema } });
    expect(await failure(council.requests.get('request-1'))).toMatchObject({
      message: 'getRequest: 200 breaks the contract',
    });
  });
});
