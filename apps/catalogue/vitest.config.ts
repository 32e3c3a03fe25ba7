import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const executablePath = process.env['COUNCILKIT_CHROMIUM'];
// Chromium refuses its sandbox to root, as in most containers.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Every story is drawn in a real browser, its play function is run, and axe finds nothing. */
export default defineConfig({
  plugins: [
    storybookTest({
      configDir: fileURLToPath(new URL('.storybook', import.meta.url)),
      storybookUrl: 'http://localhost:3002',
    }),
  ],
  // Everything the stories bring from packages, so that none is found on the way and the page reloads under a test.
  optimizeDeps: {
    include: [
      '@storybook/addon-docs/blocks',
      '@storybook/react-vite',
      'react',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'storybook/internal/core-events',
      'storybook/preview-api',
      'storybook/test',
      'storybook/theming',
    ],
  },
  test: {
    name: 'stories',
    exclude: ['**/*.mdx'],
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: { args, ...(executablePath ? { executablePath } : {}) } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
