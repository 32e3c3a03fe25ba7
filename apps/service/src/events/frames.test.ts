import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEARTBEAT_MS } from './frames.js';

interface Contract {
  paths: Record<string, { get?: { operationId: string; description?: string } }>;
}

describe('the heartbeat of a stream', () => {
  it('comes as often as the contract says', () => {
    const text = readFileSync(new URL('../../../../openapi/openapi.json', import.meta.url), 'utf8');
    // The bundled contract, which has this shape.
    const { paths } = JSON.parse(text) as Contract;
    const promised = Object.values(paths).flatMap(
      ({ get }) => /A comment every (\d+) seconds/.exec(get?.description ?? '')?.[1] ?? [],
    );
    expect(promised.length).toBeGreaterThan(1);
    expect(new Set(promised.map((seconds) => Number(seconds) * 1000))).toEqual(new Set([HEARTBEAT_MS]));
  });
});
