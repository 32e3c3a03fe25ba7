import { type Theme } from './theme.js';

/** The style sheet of a theme: its custom properties, for a page that has `styles.css` already. */
export function themeCss({ colours, shape, logo }: Pick<Theme, 'colours' | 'shape' | 'logo'>): string {
  const properties = {
    ...colours,
    ...shape,
    '--council-logo': logo && `url("data:image/svg+xml,${encodeURIComponent(logo)}")`,
  };
  const lines = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name}: ${value};\n`);
  return `:root {\n${lines.join('')}}\n`;
}
