import { type ReactElement } from 'react';
import { withoutLeftOut } from './left-out.js';

type Options = Record<string, unknown>;

interface Adapter {
  fromMacro: (options: Options) => ReactElement;
}

// Vite reads the folders, so that none can be left out by hand.
const adapters = import.meta.glob<Adapter>('../src/*/*.fixtures.tsx', { eager: true });

/** How a component's macro calls are said in our props: the same adapter that its own test runs. */
export function adapterOf(component: string): Adapter | undefined {
  const adapter = Object.entries(adapters).find(([path]) => path.endsWith(`/${component}.fixtures.tsx`))?.[1];
  return adapter && { fromMacro: (options) => adapter.fromMacro(withoutLeftOut(component, options)) };
}
