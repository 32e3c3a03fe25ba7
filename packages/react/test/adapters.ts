import { type ReactElement } from 'react';
import { withoutLeftOut } from './left-out.js';

type Options = Record<string, unknown>;

interface Adapter {
  fromMacro: (options: Options) => ReactElement<Options>;
  /** The folder of the component, which is also its path in the package. */
  folder: string;
}

// Vite reads the folders, so that none can be left out by hand.
const adapters = import.meta.glob<Pick<Adapter, 'fromMacro'>>('../src/*/*.fixtures.tsx', { eager: true });

/**
 * How a component's macro calls are said in our props: the same adapter that its own test runs. It takes what a
 * template leaves out, and as `caller` what a page puts between `{% call %}` and `{% endcall %}`.
 */
export function adapterOf(component: string): Adapter | undefined {
  const path = Object.keys(adapters).find((file) => file.endsWith(`/${component}.fixtures.tsx`));
  const adapter = path === undefined ? undefined : adapters[path];
  const inside = component === 'error-summary' ? 'descriptionHtml' : 'html';
  return (
    adapter && {
      folder: path?.split('/').at(-2) ?? '',
      fromMacro: ({ caller, ...options }) =>
        adapter.fromMacro(withoutLeftOut(component, caller ? { ...options, [inside]: caller } : options)),
    }
  );
}
