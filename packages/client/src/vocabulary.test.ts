import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isKnownEventType, isKnownStatus } from './index.js';

const contract = JSON.parse(readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8'));
const { Status, EventType } = contract.components.schemas;

describe('an open vocabulary', () => {
  it('knows every status of the contract, and no other', () => {
    const statuses: string[] = Status['x-extensible-enum'];
    expect(statuses).toContain('inProgress');
    for (const status of statuses) expect(isKnownStatus(status)).toBe(true);
    for (const status of ['awaitingParts', 'toString', '']) expect(isKnownStatus(status)).toBe(false);
  });

  it('knows every type of event of the contract, and no other', () => {
    const types: string[] = EventType['x-extensible-enum'];
    expect(types).toContain('comment');
    for (const type of types) expect(isKnownEventType(type)).toBe(true);
    expect(isKnownEventType('kiteFlown')).toBe(false);
  });
});
