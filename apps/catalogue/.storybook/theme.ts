import { create } from 'storybook/theming';

const SYSTEM_FONTS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

/** The catalogue's own looks, around the components and never inside them. Every pair of colours has 4.5:1 or more. */
export const catalogueTheme = create({
  base: 'light',
  brandTitle: 'Council Kit',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: SYSTEM_FONTS,
  fontCode: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace',
  colorPrimary: '#0b5c5e',
  colorSecondary: '#0b5c5e',
  appBg: '#f2f5f4',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appHoverBg: '#dfe9e7',
  appBorderColor: '#c8d3d1',
  appBorderRadius: 4,
  textColor: '#16262b',
  textInverseColor: '#ffffff',
  textMutedColor: '#4a5b60',
  barTextColor: '#4a5b60',
  barHoverColor: '#0b5c5e',
  barSelectedColor: '#0b5c5e',
  barBg: '#ffffff',
  inputBg: '#ffffff',
  inputBorder: '#6b7b80',
  inputTextColor: '#16262b',
  inputBorderRadius: 4,
});
