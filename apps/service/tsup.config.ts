import { defineConfig } from 'tsup';

export default defineConfig({
  // The decoder of HEIC runs in a thread of its own, from a file of its own.
  entry: {
    main: 'src/main.ts',
    operator: 'src/operator/main.ts',
    'heic-worker': 'src/attachments/heic-worker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node24',
  clean: true,
  sourcemap: true,
  // node:sqlite has no name without its prefix.
  removeNodeProtocol: false,
  esbuildPlugins: [
    {
      // The client gives this app types alone, so there is nothing of it to bundle, or to build first.
      name: 'types-of-the-client',
      setup(build) {
        const found = { path: 'client', namespace: 'types', sideEffects: false };
        build.onResolve({ filter: /^@councilkit\/client$/ }, () => found);
        build.onLoad({ filter: /.*/, namespace: 'types' }, () => ({ contents: 'export {}' }));
      },
    },
  ],
});
