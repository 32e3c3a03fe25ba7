import { defineConfig } from 'tsup';

/**
 * Every source file becomes one file, imports and all, so that `'use client'` stays at the top of exactly the files
 * that have behaviour and a page takes only what it uses. The types come
 * from the compiler (tsconfig.build.json), file by file too: gathering them per entry takes minutes. The command is no
 * part of the library: scripts/cli.mjs bundles it.
 */
export default defineConfig({
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,stories,fixtures}.*', '!src/{command,govuk-to-jsx}/**'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  clean: true,
});
