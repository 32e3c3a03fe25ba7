import { transformSync } from 'esbuild';
import { createElement, type ComponentType, type ReactElement } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as components from '../src/index.js';

/** The component in a module that the converter wrote, drawn with these props. Every path of ours has every component. */
export function convertedPage(code: string, props: Record<string, unknown> = {}): ReactElement {
  const { code: javascript } = transformSync(code, { loader: 'tsx', jsx: 'automatic', format: 'cjs' });
  const module: { exports: Record<string, ComponentType> } = { exports: {} };
  const load = (path: string): unknown => (path === 'react/jsx-runtime' ? jsxRuntime : components);
  new Function('module', 'require', javascript)(module, load);
  const [Page] = Object.values(module.exports);
  if (!Page) throw new Error(`This module has no component:\n${code}`);
  return createElement(Page, props);
}
