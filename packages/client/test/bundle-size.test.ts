import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

/** The bytes a page loads for `code`, minified and gzipped, with all that it imports from the start. */
async function bytesLoaded(code: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: SOURCE },
    bundle: true,
    splitting: true,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    conditions: ['@councilkit/source'],
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const loaded = new Set<string>();
  const load = (path: string) => {
    loaded.add(path);
    for (const imported of metafile.outputs[path]?.imports ?? []) {
      if (imported.kind === 'import-statement' && !loaded.has(imported.path)) load(imported.path);
    }
  };
  load('out/stdin.js');
  const files = outputFiles.filter(({ path }) => [...loaded].some((name) => path.endsWith(`/${name}`)));
  expect(files).toHaveLength(loaded.size);
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

describe('a page loads', () => {
  it('no more than 14,000 bytes for the client, ky and the event stream parser included', async () => {
    const bytes = await bytesLoaded(`export { CouncilKit } from './index.js'`);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(14_000);
  });

  it('no words of a vocabulary but those it asks about', async () => {
    const without = await bytesLoaded(`export { ApiError } from './index.js'`);
    const bytes = await bytesLoaded(`export { ApiError, isKnownAreaKind } from './index.js'`);
    expect(bytes - without).toBeGreaterThan(0);
    expect(bytes - without).toBeLessThanOrEqual(100);
  });

  it('no more than 1,500 bytes to verify webhooks', async () => {
    expect(await bytesLoaded(`export { verifyWebhook } from './webhooks/index.js'`)).toBeLessThanOrEqual(
      1500,
    );
  });
});
