import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/import.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node22',
  clean: true,
  // tsup lists the files itself, which composite projects do not allow.
  dts: { entry: 'src/index.ts', compilerOptions: { composite: false, emitDeclarationOnly: false } },
});
