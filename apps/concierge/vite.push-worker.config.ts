import { defineConfig } from 'vite';

/** The service worker, in one file that is no module: not every browser takes a worker that imports others. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'build/worker',
    rollupOptions: {
      input: 'app/push/push-worker.entry.ts',
      output: { format: 'iife', entryFileNames: 'push-worker.js' },
    },
  },
});
