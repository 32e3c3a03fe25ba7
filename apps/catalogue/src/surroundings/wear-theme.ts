import { neutral, themeCss, themes } from '@councilkit/react/themes';

/** After every style sheet of the page, whenever that is loaded. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

let worn: string | undefined;
const listeners = new Set<() => void>();

/** Dresses this page in one of the themes that ship, by its name; in the neutral one when there is no such theme. */
export function wearTheme(name: unknown): void {
  const theme = themes.find((one) => one.name === name) ?? neutral;
  if (theme.name === worn) return;
  worn = theme.name;
  sheet.replaceSync(themeCss(theme));
  // Who draws colours hears of it later: a theme may be put on while something is being drawn.
  queueMicrotask(() => {
    for (const listener of listeners) listener();
  });
}

/** The name of the theme that this page wears; nothing before it wears one. */
export const wornTheme = (): string | undefined => worn;

/** Calls `listener` after each change of theme, until what it returns is called. */
export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
