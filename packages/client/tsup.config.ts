import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'react-query': 'src/react-query/index.ts',
    schemas: 'src/schemas/index.ts',
    testing: 'src/testing/index.ts',
    webhooks: 'src/webhooks/index.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  clean: true,
  // tsup lists the files itself, which composite projects do not allow.
  dts: { compilerOptions: { composite: false, emitDeclarationOnly: false } },
});
