import { type Theme } from '@councilkit/client';

/** What a custom property may be called, and what it may hold: nothing that ends a declaration or fetches something. */
const NAME = /^--[a-zA-Z0-9-]+$/;
const VALUE = /^[^;{}<>\\@]*$/;

/** A council's theme as a stylesheet. What is no plain custom property is left out. */
export function themeStyles({ properties }: Pick<Theme, 'properties'>): string {
  const declarations = Object.entries(properties)
    .filter(([name, value]) => NAME.test(name) && VALUE.test(value) && !/url\s*\(/i.test(value))
    .map(([name, value]) => `${name}:${value}`);
  return declarations.length === 0 ? '' : `:root{${declarations.join(';')}}`;
}
