import '@councilkit/react/styles.css';
import '@councilkit/tracking/styles.css';
import './preview.css';
import { type Preview } from '@storybook/react-vite';
import { DocsPage } from '../src/page/docs-page.js';
import { shortCode } from '../src/page/short-code.js';
import { quietExamples } from '../src/page/quiet-examples.js';
import { readableSettings } from '../src/settings/readable-settings.js';
import { catalogueTheme } from './theme.js';
import { axeRules } from './axe-rules.js';
import { inLanguage } from './in-language.js';
import { viewports } from './viewports.js';

quietExamples();

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', config: { rules: axeRules } },
    viewport: { options: viewports },
    docs: {
      theme: catalogueTheme,
      page: DocsPage,
      source: { type: 'dynamic', transform: shortCode },
      toc: {
        headingSelector: 'h2, h3',
        ignoreSelector: '.docs-story *, .ckc-welcome *',
        title: 'On this page',
      },
    },
    // In the order they were written: what matters most comes first.
    jsx: { sortProps: false },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Start here',
          ['Welcome', 'Choose a component', 'Take it to a developer'],
          'Designing with it',
          ['States', 'Words', 'Accessibility', 'Languages', 'Colour, type and space'],
          'Patterns',
          ['Question page', 'Check answers', 'Confirmation', 'Tracking page'],
          'Components',
          'Tracking',
        ],
      },
    },
  },
  argTypesEnhancers: [readableSettings],
  initialGlobals: { language: 'en', direction: 'ltr' },
  globalTypes: {
    language: {
      description: 'The language of what the tracking components say',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg (Welsh)' },
        ],
      },
    },
    direction: {
      description: 'The direction of the script',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  decorators: [
    inLanguage,
    (Story, { globals, parameters }) => (
      <div
        className={parameters['isWholePage'] ? 'govuk-template__body' : 'govuk-template__body ckc-canvas'}
        dir={globals['direction'] === 'rtl' ? 'rtl' : 'ltr'}
      >
        <Story />
      </div>
    ),
  ],
};

export default preview;
