import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What somebody's page grows by, in bytes: minified and compressed, React not counted. */
async function sizeOf(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: src, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    external: ['react', 'react/jsx-runtime'],
  });
  return outputFiles.reduce((bytes, { contents }) => bytes + gzipSync(contents, { level: 9 }).length, 0);
}

const form = [
  'Button',
  'CharacterCount',
  'Checkboxes',
  'DateInput',
  'ErrorSummary',
  'FileUpload',
  'Radios',
  'Select',
  'Textarea',
  'TextInput',
];

describe('the size', () => {
  it('of a button is at most 1 kB, by its own path or from the main entry', async () => {
    expect(await sizeOf(`export { Button } from './button/index.ts'`)).toBeLessThanOrEqual(1000);
    expect(await sizeOf(`export { Button } from './index.ts'`)).toBeLessThanOrEqual(1000);
  });

  it('of ten form components is at most 8 kB', async () => {
    expect(await sizeOf(`export { ${form.join(', ')} } from './index.ts'`)).toBeLessThanOrEqual(8000);
  });

  it('of every component at once is at most 20 kB, in one language', async () => {
    const everything = Object.keys(await import('../src/index.js')).filter(
      (name) => !name.endsWith('Cymraeg'),
    );
    expect(everything.length).toBeGreaterThan(39);
    expect(await sizeOf(`export { ${everything.join(', ')} } from './index.ts'`)).toBeLessThanOrEqual(20_000);
  });
});
