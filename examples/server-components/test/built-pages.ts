import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBuilder, type Plugin, type Rollup } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const ours = dirname(createRequire(import.meta.url).resolve('@councilkit/react/package.json'));

/** The example as it is published, with what each of its pages loads. Nothing listens anywhere. */
export interface BuiltPages {
  /** What the server answers for a path, as text. */
  answer: (path: string) => Promise<string>;
  /** How many scripts a page loads. */
  scriptsOf: (path: string) => Promise<number>;
  /** How many bytes of the components' code are in these scripts. */
  bytesOfOurs: (path: string) => Promise<number>;
  remove: () => void;
}

/** Builds the example for production, in a folder of its own that `remove` takes away. */
export async function buildPages(): Promise<BuiltPages> {
  const outDir = `${root}dist/test-${process.pid}`;
  const chunks = new Map<string, Rollup.OutputChunk>();
  const chunkRecord: Plugin = {
    name: 'chunk-record',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: (_, bundle) => {
      for (const piece of Object.values(bundle))
        if (piece.type === 'chunk') chunks.set(piece.fileName, piece);
    },
  };
  const at = (name: string) => ({ build: { outDir: `${outDir}/${name}` } });
  const builder = await createBuilder({
    root,
    mode: 'production',
    logLevel: 'error',
    plugins: [chunkRecord],
    environments: { rsc: at('rsc'), ssr: at('ssr'), client: at('client') },
  });
  await builder.buildApp();
  const { default: handler } = (await import(pathToFileURL(`${outDir}/rsc/index.js`).href)) as {
    default: (request: Request) => Promise<Response>;
  };
  /** What each client component loads, by the name it has in what the server sends. */
  const {
    default: { clientReferenceDeps },
  } = (await import(pathToFileURL(`${outDir}/rsc/__vite_rsc_assets_manifest.js`).href)) as {
    default: { clientReferenceDeps: Record<string, { js: string[] }> };
  };
  const answer = async (path: string) => (await handler(new Request(`http://localhost${path}`))).text();

  /** The chunks that a page loads: those its HTML names, those its components name, and all that these load. */
  async function loadedBy(path: string): Promise<Rollup.OutputChunk[]> {
    const [html, payload] = [await answer(path), await answer(`${path}.rsc`)];
    const named = [...chunks.keys()].filter((name) => html.includes(name));
    const referred = Object.entries(clientReferenceDeps)
      .filter(([key]) => payload.includes(key))
      .flatMap(([, { js }]) => js.map((url) => url.replace(/^\//, '')));
    const loaded = new Set<Rollup.OutputChunk>();
    const load = (name: string) => {
      const chunk = chunks.get(name);
      if (!chunk) throw new Error(`The build has no ${name}`);
      if (loaded.has(chunk)) return;
      loaded.add(chunk);
      chunk.imports.forEach(load);
    };
    [...named, ...referred].forEach(load);
    return [...loaded];
  }

  return {
    answer,
    scriptsOf: async (path) => (await loadedBy(path)).length,
    bytesOfOurs: async (path) =>
      (await loadedBy(path))
        .flatMap(({ modules }) => Object.entries(modules))
        .filter(([id]) => id.startsWith(ours))
        .reduce((bytes, [, { renderedLength }]) => bytes + renderedLength, 0),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}
