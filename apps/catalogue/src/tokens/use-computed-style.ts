import { useSyncExternalStore } from 'react';
import { onThemeChange, wornTheme } from '../surroundings/wear-theme.js';

/**
 * Reads custom properties as the page has them, and again in another theme: `style('--govuk-text-colour')` is `#0b0c0c`.
 */
export function useComputedStyle(): (property: string) => string {
  useSyncExternalStore(onThemeChange, wornTheme);
  return (property) => getComputedStyle(document.documentElement).getPropertyValue(property).trim();
}
