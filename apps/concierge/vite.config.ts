import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

/** The tracking page runs this alone; React Router's own entry is for the other pages. */
const LIVE_PART = 'app/request/live-part.entry.tsx';

/** From so many entries on a file travels with the others that nearly every page needs. */
const MANY_ENTRIES = 8;
const OURS = /\/(packages|app)\//;
/** Words of forms. The live part has none of them, though it comes from packages that do. */
const FORM_WORDS = /\/(language\/(en|cy|ur|following|reporting|insight)|\w+\/cymraeg|words\/)/;

/**
 * What pages share, in four files. Left to itself the bundler makes one of each few lines, and a page of a form asks for
 * forty; over a slow line each costs a turn. The live part must not load the router, so what it needs stays apart.
 */
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
  { name: 'router', test: /node_modules\/react-router\//, priority: 3 },
  {
    name: (id: string, modules: Modules) =>
      OURS.test(id) && !FORM_WORDS.test(id) && isUsedBy(LIVE_PART, id, modules) ? 'live-shared' : null,
    minShareCount: MANY_ENTRIES,
    priority: 2,
  },
  { name: 'shared', test: OURS, minShareCount: MANY_ENTRIES, priority: 1 },
];

export default defineConfig({
  plugins: [reactRouter()],
  // Tells the server what the browser's files are called.
  build: { manifest: true },
  environments: {
    client: {
      build: { rollupOptions: { input: [LIVE_PART], output: { codeSplitting: { groups } } } },
    },
  },
});

/** What the bundler knows of each file. */
interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** Whether a file is imported by `entry`, by way of however many others. */
function isUsedBy(entry: string, id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (id.endsWith(entry)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isUsedBy(entry, importer, modules, seen));
}
