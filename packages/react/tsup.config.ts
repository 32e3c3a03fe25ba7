import { globSync } from 'node:fs';
import { defineConfig } from 'tsup';

/**
 * Every source file becomes one file, imports and all, so that `'use client'` stays at the top of exactly the files
 * that have behaviour and a page takes only what it uses. Types are gathered per entry.
 */
export default defineConfig({
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,stories,fixtures}.*'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  clean: true,
  // Types take no patterns.
  dts: { entry: globSync('src/{,*/}index.ts'), compilerOptions: { composite: false, emitDeclarationOnly: false } },
});
