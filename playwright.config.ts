import { defineConfig } from '@playwright/test';
import { type Database } from './e2e/open-council.js';

const executablePath = process.env['COUNCILKIT_CHROMIUM'];

export default defineConfig<object, { database: Database }>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/prepare.ts',
  outputDir: 'test-results/journeys',
  // Each file starts its own service and resident app; on two cores one at a time is also the fastest.
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    { name: 'journeys' },
    {
      // Those once more on a PostgreSQL server that are the most about what the service keeps.
      name: 'postgres',
      testMatch: ['report.spec.ts', 'live.spec.ts', 'import.spec.ts'],
      use: { database: 'postgres' },
    },
  ],
  use: {
    ...(executablePath ? { launchOptions: { executablePath, args: browserFlags() } } : {}),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
  },
});

/** Root has no sandbox to give away, and a test machine has nowhere to phone. */
function browserFlags(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
