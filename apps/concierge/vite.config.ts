import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // Tells the server what the browser's files are called.
  build: { manifest: true },
  environments: {
    client: {
      build: {
        // The tracking page runs this alone; React Router's own entry is for the other pages.
        rollupOptions: { input: ['app/request/live-part.entry.tsx'] },
      },
    },
  },
});
