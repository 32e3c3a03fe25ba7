import rsc from '@vitejs/plugin-rsc';
import { defineConfig } from 'vite';

const from = (file: string) => ({ build: { rollupOptions: { input: { index: file } } } });

export default defineConfig({
  plugins: [rsc()],
  environments: {
    rsc: from('./src/entry.rsc.tsx'),
    ssr: from('./src/entry.ssr.tsx'),
    client: from('./src/entry.browser.tsx'),
  },
});
