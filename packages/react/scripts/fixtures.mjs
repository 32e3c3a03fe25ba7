// Prints how much of GOV.UK Frontend's own markup these components render. Vite compiles the adapters on the way in.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const server = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { fixturesReport } = await server.ssrLoadModule('/test/fixtures-report.ts');
  process.stdout.write(`${fixturesReport()}\n`);
} finally {
  await server.close();
}
