import { test as base } from '@playwright/test';
import { startProgram } from './program.js';

/** Tests of the built catalogue. A trace of its many pages costs more than it tells: a fault names its page and its element. */
export const test = base.extend<object, { catalogue: string }>({
  trace: 'off',
  /** Where the catalogue is served, as `npm start` serves it. */
  catalogue: [
    // Playwright reads what a fixture uses from this pattern.
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern
    async ({}, use) => {
      const program = await startProgram('apps/catalogue/server/main.mjs', { COUNCILKIT_PORT: '0' });
      await use(program.url);
      await program.stop();
    },
    { scope: 'worker' },
  ],
});

/** The address of an example by itself, with what is chosen above it. */
export const example = (id: string, choices = '') =>
  `/iframe.html?id=${id}&viewMode=story&globals=${choices}`;
