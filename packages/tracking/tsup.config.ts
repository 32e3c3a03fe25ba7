import { defineConfig } from 'tsup';

/**
 * Every source file becomes one file, so that `'use client'` stays at the top of exactly the files that use hooks
 * and a page takes only what it uses.
 */
export default defineConfig({
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,stories,fixtures}.*'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  clean: true,
  // tsup lists the files itself, which composite projects do not allow.
  dts: {
    entry: {
      index: 'src/index.ts',
      'push-worker/index': 'src/push-worker/index.ts',
      'query/index': 'src/query/index.ts',
    },
    compilerOptions: { composite: false, emitDeclarationOnly: false },
  },
});
