import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { compiledStyles, leftToRight } from './scripts/compiled-styles.mjs';
import { styleParts } from './scripts/style-parts.mjs';
import { renderMacro } from './test/official-macros.js';

const executablePath = process.env['COUNCILKIT_CHROMIUM'];
// Chromium refuses its sandbox to root, as in most containers.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Files to drag: any will do. */
const draggedFiles = ['package.json', 'README.md'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);

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
        /** Files of ours dragged over the middle of an element, or dropped there, by the browser itself. */
        drag: async ({ page, iframe }, type: string, selector: string, files: number) => {
          const box = await iframe.locator(selector).boundingBox();
          if (!box) throw new Error(`Nowhere on the page is ${selector}.`);
          const session = await page.context().newCDPSession(page);
          const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          const data = { items: [], files: draggedFiles.slice(0, files), dragOperationsMask: 1 };
          await session.send('Input.dispatchDragEvent', { type, ...at, data } as never);
          await session.detach();
        },
        /** What the official macro renders, which takes Node to do. */
        renderMacro: (_, component: string, options: object) => renderMacro(component, options),
        /** The style sheet as it is published, whole and in parts. */
        styleParts: () => (styles ??= compileStyles()),
      },
    },
  },
});
