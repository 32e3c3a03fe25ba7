import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { wearTheme } from './wear-theme.js';

/** Dresses pages of guidance, which show colours and type but draw no story, in the theme chosen above. */
export function followTheme(): void {
  wearTheme(undefined);
  const channel = addons.getChannel();
  const wear = ({ globals }: { globals: Record<string, unknown> }) => {
    wearTheme(globals['theme']);
  };
  channel.on(SET_GLOBALS, wear);
  channel.on(GLOBALS_UPDATED, wear);
}
