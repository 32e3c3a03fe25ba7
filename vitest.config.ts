import { configDefaults, defineConfig } from 'vitest/config';

/** Inside the workspace everything runs from source; see tsconfig.base.json. */
const source = {
  resolve: { conditions: ['@councilkit/source'] },
  ssr: { resolve: { conditions: ['@councilkit/source', 'node'] } },
};

export default defineConfig({
  test: {
    // Half of it waits for a database or a browser: as many files at once as there are processors.
    maxWorkers: '100%',
    projects: [
      {
        ...source,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            '{packages,apps}/*/{src,test,app,server}/**/*.test.ts',
            'examples/*/{src,test}/**/*.test.ts',
            'scripts/**/*.test.ts',
            'benchmarks/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, '**/*.postgres.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 90_000,
        },
      },
      {
        ...source,
        test: {
          // The service once more, on a real PostgreSQL; what is about one of the two databases alone says so by its suffix.
          name: 'postgres',
          environment: 'node',
          include: ['apps/service/src/**/*.test.ts'],
          exclude: [...configDefaults.exclude, '**/*.pglite.test.ts'],
          globalSetup: 'apps/service/test/postgres.setup.ts',
          testTimeout: 20_000,
          hookTimeout: 90_000,
        },
      },
      {
        ...source,
        test: {
          name: 'dom',
          environment: 'jsdom',
          // One browser-like world for each file all the same, made in half the time.
          pool: 'vmThreads',
          include: ['{packages,apps}/*/{src,test,app}/**/*.test.tsx'],
          exclude: ['**/*.browser.test.tsx'],
          testTimeout: 20_000,
        },
      },
      'apps/catalogue',
      'packages/react',
    ],
  },
});
