import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Files matching `files` may not import what `regex` matches; `why` is what the author reads. */
const forbid = (files, regex, why, { except = [] } = {}) => ({
  files,
  ignores: ['**/*.test.ts', '**/*.test.tsx', ...except],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message: why }] }] },
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/build/',
      '**/.react-router/',
      '**/storybook-static/',
      '**/.cache/',
      'packages/client/src/generated/',
      'test-results/',
      'pictures/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { ...reactHooks.configs.flat.recommended, files: ['**/*.tsx'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    // Commands talk to a person at a terminal; main.ts is where a program does.
    files: ['scripts/**', '**/main.{ts,mjs}', '**/import.ts', 'benchmarks/**', 'e2e/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
        AbortSignal: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        Response: 'readonly',
      },
    },
  },
  forbid(
    ['packages/**'],
    '(^|/)apps/|^@councilkit/(service|concierge|catalogue)(/|$)',
    'Packages know nothing of apps.',
  ),
  forbid(
    ['apps/service/src/*/*.ts'],
    '^(fastify|kysely)(/|$)|/(\\w+-)*(routes|store|database)\\.js$',
    'Domain files are pure: no HTTP, no SQL.',
    {
      // A command is to an operator what a route is to a caller.
      except: ['apps/service/src/migrations/*', 'apps/service/src/*/{command,*-command,main}.ts'],
    },
  ),
  forbid(
    ['apps/service/src/*/{store,*-store}.ts'],
    '^fastify(/|$)|/routes\\.js$',
    'Stores know nothing of HTTP.',
  ),
  forbid(
    ['apps/service/src/*/{routes,*-routes}.ts'],
    '^kysely(/|$)',
    'Routes reach the database through a store.',
  ),
);
