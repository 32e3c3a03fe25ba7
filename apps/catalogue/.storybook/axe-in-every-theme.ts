import { themes } from '@councilkit/react/themes';
import { type Preview } from '@storybook/react-vite';
import axe from 'axe-core';
import { wearTheme } from '../src/surroundings/wear-theme.js';

/** In tests, looks at a story that has just been checked in one theme in all the others as well, by the same rules. */
export const axeInEveryTheme: Preview['afterEach'] = async ({ canvasElement, globals, parameters }) => {
  if (import.meta.env['VITEST_STORYBOOK'] === undefined || canvasElement.childElementCount === 0) return;
  const own: axe.Rule[] = parameters['a11y']?.config?.rules ?? [];
  axe.reset();
  // Landmarks are the business of a whole page, as in the check before this one.
  axe.configure({ rules: [{ id: 'region', enabled: false }, ...own] });
  for (const { name, title } of themes.filter((theme) => theme.name !== globals['theme'])) {
    wearTheme(name);
    const { violations } = await axe.run(canvasElement, { resultTypes: ['violations'] });
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
    if (faults.length > 0) throw new Error(`In the theme ${title}:\n${faults.join('\n')}`);
  }
  wearTheme(globals['theme']);
};
