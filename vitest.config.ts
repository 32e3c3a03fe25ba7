import { defineConfig } from 'vitest/config';

/** Inside the workspace everything runs from source; see tsconfig.base.json. */
const source = {
  resolve: { conditions: ['@councilkit/source'] },
  ssr: { resolve: { conditions: ['@councilkit/source', 'node', 'import', 'module', 'default'] } },
};

export default defineConfig({
  test: {
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
          ],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        ...source,
        test: {
          name: 'dom',
          environment: 'jsdom',
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
