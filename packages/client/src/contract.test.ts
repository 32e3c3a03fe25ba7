import { readFileSync } from 'node:fs';
import { withoutPlanned } from '@councilkit/openapi/without-planned';
import { describe, expect, it } from 'vitest';
import { connect } from '../test/connect.js';
import { aRequest } from '../test/fixtures.js';
import { json } from '../test/server.js';
import { type CouncilKit } from './index.js';

interface Contract {
  paths: Record<string, Record<string, { operationId?: string }>>;
}

/** Planned operations come to the client as the service gets them. */
const contract: Contract = withoutPlanned(
  JSON.parse(readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8')),
);
const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { operationId }]) =>
    operationId ? [{ operationId, method, path }] : [],
  ),
);

/** The method of the client for each operation of the contract. An operation without one fails below. */
const CALLS: Record<string, (council: CouncilKit) => Promise<unknown>> = {
  listServices: (council) => council.services.list().page(),
  getService: (council) => council.services.get('a'),
  listRequests: (council) => council.requests.list().page(),
  createRequest: (council) => council.requests.create({ serviceCode: 'a' }),
  getRequest: (council) => council.requests.get('a'),
  listEvents: (council) => council.events.list('a').page(),
  appendEvent: (council) => council.events.append('a', { publicText: 'Done' }),
  streamEvents: (council) => council.requests.watch('a', { signal: AbortSignal.timeout(200) }).next(),
  createImport: (council) => council.imports.create({ source: 'a' }),
};

describe('the client', () => {
  it.each(operations)('has a method for $operationId', async ({ operationId, method, path }) => {
    const operation: string[] = [];
    const { council, server } = await connect([json(aRequest())], {
      hooks: { onAttempt: (attempt) => operation.push(attempt.operation) },
    });
    const call = CALLS[operationId];
    if (!call) throw new Error(`No method of the client does ${operationId}`);
    await call(council).catch(() => undefined);
    expect(server.seen[0]).toMatchObject({
      method: method.toUpperCase(),
      url: `/v1${path.replace(/\{\w+\}/, 'a')}`,
    });
    expect(operation[0]).toBe(operationId);
  });
});
