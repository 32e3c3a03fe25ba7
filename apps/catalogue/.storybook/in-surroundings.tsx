import { type Decorator } from '@storybook/react-vite';
import { forceColours } from '../src/surroundings/forced-colours.js';
import { wearTheme } from '../src/surroundings/wear-theme.js';
import { WithoutScripts } from '../src/surroundings/without-scripts.js';

/** Draws an example as chosen above it: in whose looks and colours, in which direction, with scripts or without. */
export const inSurroundings: Decorator = (Story, { globals, parameters, viewMode }) => {
  const isForced = globals['colours'] === 'forced';
  wearTheme(globals['theme']);
  forceColours(isForced);
  const lang = globals['language'] === 'cy' ? 'cy' : 'en';
  // Around an example in the guidance the page is in English.
  document.documentElement.lang = viewMode === 'docs' ? 'en' : lang;
  const dir = globals['direction'] === 'rtl' ? 'rtl' : 'ltr';
  const className = [
    'govuk-template__body',
    parameters['isWholePage'] ? '' : 'ckc-canvas',
    isForced ? 'ckc-forced' : '',
  ]
    .filter(Boolean)
    .join(' ');
  if (globals['scripts'] === 'off') {
    return (
      <WithoutScripts className={className} dir={dir} lang={lang}>
        <Story />
      </WithoutScripts>
    );
  }
  return (
    <div className={className} dir={dir} lang={lang}>
      <Story />
    </div>
  );
};
