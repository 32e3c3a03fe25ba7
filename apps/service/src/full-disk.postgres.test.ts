import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CouncilKit } from '@councilkit/client';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { councilProcesses, type CouncilProcesses } from '../test/council-processes.js';

/** Real processes, on a machine that may be busy. */
const LONG_MS = 120_000;

let processes: CouncilProcesses;
beforeAll(async () => {
  processes = await councilProcesses();
}, LONG_MS);
afterEach(() => processes.clear());
afterAll(() => processes.remove());

/** Noise, which is long however it is written. */
const photo = () =>
  sharp({
    create: {
      ...{ width: 1200, height: 900, channels: 3, background: '#606264' },
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer();

// On PostgreSQL alone: the embedded database has files in the same folder, and stops at the same limit.
describe('a photo for which the disk has no room', { timeout: LONG_MS }, () => {
  it('is a 503 that says when to try again, leaves nothing half kept, and is taken once there is room', async () => {
    const { folder, settings } = await processes.begunPlace();
    const bytes = await photo();
    const upload = (url: string) =>
      new CouncilKit({ baseUrl: `${url}/v1`, maxRetries: 0 }).attachments.upload(bytes, {
        idempotencyKey: 'photo-4211',
      });
    const kept = () =>
      readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name);

    const full = processes.start(settings, 128);
    const url = await full.ready;
    await expect(upload(url)).rejects.toMatchObject({
      status: 503,
      problem: {
        detail: 'There is no room for files at the moment. Send the report without it, or try later.',
      },
    });
    expect(kept()).toEqual([]);
    expect((await fetch(`${url}/health`)).status).toBe(200);
    full.process.kill('SIGTERM');
    expect(await full.ended).toBe(0);

    expect(await upload(await processes.start(settings).ready)).toMatchObject({ state: 'pending' });
    expect(kept().toSorted()).toEqual(['display', 'thumbnail']);
  });
});
