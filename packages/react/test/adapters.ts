import { type ReactElement } from 'react';

interface Adapter {
  fromMacro: (options: Record<string, unknown>) => ReactElement;
}

// Vite reads the folders, so that none can be left out by hand.
const adapters = import.meta.glob<Adapter>('../src/*/*.fixtures.tsx', { eager: true });

/** How a component's macro calls are said in our props: the same adapter that its own test runs. */
export function adapterOf(component: string): Adapter | undefined {
  return Object.entries(adapters).find(([path]) => path.endsWith(`/${component}.fixtures.tsx`))?.[1];
}
