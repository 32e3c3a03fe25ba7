import '@councilkit/react/styles.css';
import '@councilkit/tracking/styles.css';
import './preview.css';
import { type Preview } from '@storybook/react-vite';
import { DocsPage } from '../src/page/docs-page.js';
import { shortCode } from '../src/page/short-code.js';
import { quietExamples } from '../src/page/quiet-examples.js';
import { choices, firstChoices } from '../src/surroundings/choices.js';
import { followTheme } from '../src/surroundings/follow-theme.js';
import { readableSettings } from '../src/settings/readable-settings.js';
import { catalogueTheme } from './theme.js';
import { axeRules } from './axe-rules.js';
import { axeInEveryTheme } from './axe-in-every-theme.js';
import { inLanguage } from './in-language.js';
import { inSurroundings } from './in-surroundings.js';
import { viewports } from './viewports.js';

quietExamples();
followTheme();

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
          [
            'States',
            'Words',
            'Messages',
            'Accessibility',
            'Languages',
            'Colour, type and space',
            'Make a theme',
          ],
          'Patterns',
          [
            'Question page',
            'Task list page',
            'Check answers',
            'Confirmation',
            'Tracking page',
            'Error pages',
          ],
          'Components',
          'Tracking',
        ],
      },
    },
  },
  argTypesEnhancers: [readableSettings],
  initialGlobals: firstChoices,
  globalTypes: choices,
  decorators: [inLanguage, inSurroundings],
  afterEach: axeInEveryTheme,
};

export default preview;
