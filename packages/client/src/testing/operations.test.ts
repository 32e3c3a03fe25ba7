import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFakeCouncil } from './create-fake-council.js';

interface Contract {
  paths: Record<string, Record<string, { operationId?: string }>>;
}

const contract: Contract = JSON.parse(
  readFileSync(new URL('../../../../openapi/openapi.json', import.meta.url), 'utf8'),
);

const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { operationId }]) =>
    operationId ? [{ operationId, method: method.toUpperCase(), path }] : [],
  ),
);

describe('the fake council answers every operation of the contract', () => {
  it('of which there are more than sixty', () => {
    expect(operations.length).toBeGreaterThan(60);
  });

  it.each(operations)('$operationId', async ({ operationId, method, path }) => {
    const { server } = createFakeCouncil();
    const address = server.baseUrl + path.replaceAll(/\{\w+\}/g, 'unknown');
    const response = await server.fetch(address, { method });
    expect(server.calls.at(-1)?.operation).toBe(operationId);
    expect(response.headers.get('request-id')).toBe('fake-1');
    if (response.status < 400) return;
    const problem: unknown = await response.json();
    expect(problem).toMatchObject({ status: response.status, requestId: 'fake-1' });
    expect(problem).not.toMatchObject({ detail: 'There is nothing at this address' });
  });
});
