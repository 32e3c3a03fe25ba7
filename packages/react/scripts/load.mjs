import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** What `use` makes of a TypeScript module of this package, with everything it imports compiled on the way in. */
export async function load(path, use) {
  const server = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use(await server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
