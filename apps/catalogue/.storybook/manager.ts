import { addons } from 'storybook/manager-api';
import { inSentenceCase } from '../src/page/sentence-case.js';
import { nameMenu } from './menu-names.js';
import { searchWords } from './search-words.js';
import { catalogueTheme } from './theme.js';

addons.setConfig({
  theme: catalogueTheme,
  layout: { panelPosition: 'bottom' },
  // Single letters that do things trip up people who talk to their computer (WCAG 2.2, 2.1.4).
  ui: { enableShortcuts: false },
  sidebar: {
    showRoots: true,
    renderLabel: ({ name }) => inSentenceCase(name),
  },
});

searchWords();
nameMenu();

// Storybook ends every page's title with its own name.
new MutationObserver(nameTab).observe(document.head, { childList: true, subtree: true, characterData: true });
nameTab();

function nameTab() {
  const title = document.title.replace(/( - Guidance)? ⋅ Storybook$|^.*- Storybook$/, ' – Council Kit');
  if (title !== document.title) document.title = title.replace(/^ – /, '');
}
