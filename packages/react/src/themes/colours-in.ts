/**
 * The colours that a style sheet gives to the custom properties of a theme, to hand to `checkTheme`; the last one counts
 * where one is set twice, and `var(--mine)` is the colour that the sheet gives to `--mine`. Colours that are not written
 * `#rgb` or `#rrggbb` are handed on as they are, and `checkTheme` says so.
 */
export function coloursIn(css: string): Record<string, string> {
  const declarations = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g);
  const values = new Map([...declarations].map(([, name = '', value = '']) => [name, value.trim()]));
  const colours = [...values].filter(([name]) => /^--(govuk|council|ck)-[\w-]*colour$/.test(name));
  return Object.fromEntries(colours.map(([name, value]) => [name, followed(value, values)]));
}

/** Where `var(--mine)` leads in the end. One that leads nowhere, or in a circle, stays as it is. */
function followed(value: string, values: ReadonlyMap<string, string>, seen: readonly string[] = []): string {
  const name = /^var\(\s*(--[\w-]+)\s*\)$/.exec(value)?.[1];
  const next = name === undefined || seen.includes(name) ? undefined : values.get(name);
  return name === undefined || next === undefined ? value : followed(next, values, [...seen, name]);
}
