import { existsSync } from 'node:fs';
import { type StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';
import { defaultClientConditions, mergeConfig } from 'vite';
import { componentFacts, PICTURES } from './component-facts.js';
import { macroCalls } from './macro-calls.js';

const config: StorybookConfig = {
  // The pictures are there when the tests have made them.
  staticDirs: ['../public', ...(existsSync(PICTURES) ? [{ from: PICTURES, to: '/pictures' }] : [])],
  framework: '@storybook/react-vite',
  stories: [
    '../src/**/*.mdx',
    '../src/**/*.stories.tsx',
    '../../../packages/react/src/**/*.stories.tsx',
    '../../../packages/tracking/src/**/*.stories.tsx',
  ],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in the guidance.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
  features: {
    // What a designer does not come for.
    backgrounds: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    changeDetection: false,
    // And what a designer looks for: see search-words.ts.
    experimentalSearchDocsHeadings: true,
  },
  // On a phone the choices above an example take as many lines as they need; Storybook would let them scroll out of sight.
  managerHead: (head) => `${head ?? ''}<link rel="stylesheet" href="./manager.css" />`,
  previewHead: (head) => `${head ?? ''}<link rel="icon" type="image/svg+xml" href="./favicon.svg" />`,
  docs: { defaultName: 'Guidance' },
  viteFinal: (config) =>
    mergeConfig(config, {
      plugins: [componentFacts(), macroCalls()],
      // Inside the workspace everything runs from source; see tsconfig.base.json.
      resolve: { conditions: ['@councilkit/source', ...defaultClientConditions] },
      // Sass has made the style sheets small already; Vite's own compressor rejects one rule of GOV.UK Frontend's.
      build: {
        cssMinify: false,
        chunkSizeWarningLimit: 2_000,
        // The code of an example names its components.
        rolldownOptions: { output: { keepNames: true } },
      },
    }),
};

export default config;
