import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('the fake council runs where pages run, and weighs no more than 34,000 bytes beside the client', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    // A module of Node's own does not resolve.
    platform: 'browser',
    target: 'es2023',
    external: ['../client.js'],
    write: false,
  });
  const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
  expect(contents.length).toBeGreaterThan(10_000);
  expect(gzipSync(contents, { level: 9 }).length).toBeLessThanOrEqual(34_000);
});
