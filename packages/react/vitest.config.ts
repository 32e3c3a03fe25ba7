import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { compiledStyles, leftToRight } from './scripts/compiled-styles.mjs';
import { styleParts } from './scripts/style-parts.mjs';
import { renderMacro } from './test/official-macros.js';

const executablePath = process.env['COUNCILKIT_CHROMIUM'];
// Chromium refuses its sandbox to root, as in most containers.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Compiled once, for whichever file asks first. */
let styles: ReturnType<typeof compileStyles> | undefined;

async function compileStyles() {
  const whole = compiledStyles();
  return { whole, leftToRight: leftToRight(), parts: await styleParts(whole) };
}

/** What only a real browser can answer: the keyboard, layout, forced colours. */
export default defineConfig({
  resolve: { conditions: ['@councilkit/source', 'browser', 'import', 'module', 'default'] },
  optimizeDeps: {
    include: [
      '@storybook/react-vite',
      '@testing-library/react',
      'govuk-frontend',
      'parse5',
      'react',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
    ],
  },
  test: {
    name: 'browser',
    include: ['{src,test}/**/*.browser.test.tsx'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { args, ...(executablePath ? { executablePath } : {}) } }),
      instances: [{ browser: 'chromium' }],
      commands: {
        /** Colours that a person has chosen for every page, as Windows calls high contrast. */
        forceColours: ({ page }, isOn: boolean) =>
          page.emulateMedia({ forcedColors: isOn ? 'active' : 'none' }),
        /** What the official macro renders, which takes Node to do. */
        renderMacro: (_, component: string, options: object) => renderMacro(component, options),
        /** The style sheet as it is published, whole and in parts. */
        styleParts: () => (styles ??= compileStyles()),
      },
    },
  },
});
