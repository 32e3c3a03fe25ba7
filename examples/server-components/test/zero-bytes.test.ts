import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBuilder, type Plugin, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const ours = dirname(createRequire(import.meta.url).resolve('@councilkit/react/package.json'));
const outDir = `${root}dist/test-${process.pid}`;

let chunks: Map<string, Rollup.OutputChunk>;
/** What each client component loads, by the name it has in what the server sends. */
let clientReferenceDeps: Record<string, { js: string[] }>;
let answer: (path: string) => Promise<string>;

beforeAll(async () => {
  chunks = new Map();
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
  ({
    default: { clientReferenceDeps },
  } = (await import(pathToFileURL(`${outDir}/rsc/__vite_rsc_assets_manifest.js`).href)) as {
    default: { clientReferenceDeps: typeof clientReferenceDeps };
  });
  answer = async (path) => (await handler(new Request(`http://localhost${path}`))).text();
}, 120_000);

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

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

/** How many bytes of the components' code are in these chunks. */
function bytesOfOurs(loaded: Rollup.OutputChunk[]): number {
  return loaded
    .flatMap(({ modules }) => Object.entries(modules))
    .filter(([id]) => id.startsWith(ours))
    .reduce((bytes, [, { renderedLength }]) => bytes + renderedLength, 0);
}

describe('a page made by server components', () => {
  it('has the components’ markup, and a script that takes it over', async () => {
    const html = await answer('/request');
    expect(html).toContain('class="govuk-summary-list"');
    expect(html).toContain('class="govuk-table"');
    expect((await loadedBy('/request')).length).toBeGreaterThan(0);
  });

  it('of components without behaviour loads not a byte of ours', async () => {
    expect(bytesOfOurs(await loadedBy('/request'))).toBe(0);
  });

  it('with an accordion loads its code, so the count does count', async () => {
    expect(await answer('/questions')).toContain('class="govuk-accordion');
    expect(bytesOfOurs(await loadedBy('/questions'))).toBeGreaterThan(1000);
  });
});
