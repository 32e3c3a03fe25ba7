/**
 * The custom properties a style sheet sets to a colour written `#rgb` or `#rrggbb`, to hand to `checkTheme`; the last one
 * counts where one is set twice. Colours written otherwise are handed on as they are, and `checkTheme` says so.
 */
export function coloursIn(css: string): Record<string, string> {
  const declarations = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/(--(?:govuk|council)-[\w-]*colour)\s*:\s*([^;}]+)/g);
  return Object.fromEntries([...declarations].map(([, name = '', value = '']) => [name, value.trim()]));
}
