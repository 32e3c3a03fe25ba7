import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Where the components of GOV.UK Frontend are. */
export const REACT_PACKAGE = fileURLToPath(new URL('../../../packages/react/', import.meta.url));

/** What `use` makes of modules of that package, compiled on the way in. Its tests and tools are no part of what it publishes. */
export async function fromReactPackage<Result>(
  use: (load: (path: string) => Promise<Record<string, unknown>>) => Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    root: REACT_PACKAGE,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
