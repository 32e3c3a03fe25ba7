import { themes } from '@councilkit/react/themes';
import { type Preview } from '@storybook/react-vite';
import axe from 'axe-core';
import { wearTheme } from '../src/surroundings/wear-theme.js';

/** What colours, sizes and shapes can break; all else is the same in every theme, and is checked once. */
const RULES = ['color-contrast', 'link-in-text-block', 'target-size'];

/** In tests, looks at a story that has just been checked in one theme in all the others as well. */
export const contrastInEveryTheme: Preview['afterEach'] = async ({ canvasElement, globals, parameters }) => {
  if (import.meta.env['VITEST_STORYBOOK'] === undefined || canvasElement.childElementCount === 0) return;
  const skipped: { id: string; enabled: boolean }[] = parameters['a11y']?.config?.rules ?? [];
  const rules = RULES.filter((id) => !skipped.some((rule) => rule.id === id && !rule.enabled));
  for (const { name, title } of themes.filter((theme) => theme.name !== globals['theme'])) {
    wearTheme(name);
    const { violations } = await axe.run(canvasElement, { runOnly: rules, resultTypes: ['violations'] });
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
    if (faults.length > 0) throw new Error(`In the theme ${title}:\n${faults.join('\n')}`);
  }
  wearTheme(globals['theme']);
};
