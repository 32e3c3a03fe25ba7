import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';
import { type MacroCall } from '../src/page/macro-call.js';

const COMPONENTS = fileURLToPath(new URL('../../../packages/react/', import.meta.url));
const MODULE = 'virtual:macro-calls';

/**
 * Serves `virtual:macro-calls`: by component folder, GOV.UK Frontend's published examples as calls of its macro and as
 * what our own converter makes of each. The converter needs Node, so this is worked out as the catalogue is built.
 */
export function macroCalls(): Plugin {
  return {
    name: 'councilkit-macro-calls',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: async (id) =>
      id === `\0${MODULE}` ? `export const callsByFolder = ${JSON.stringify(await everyCall())};` : undefined,
  };
}

async function everyCall(): Promise<Record<string, MacroCall[]>> {
  const server = await createServer({
    root: COMPONENTS,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { convert } = await server.ssrLoadModule('/src/govuk-to-jsx/convert.ts');
    const { macroCallText } = await server.ssrLoadModule('/test/nunjucks-text.ts');
    return Object.fromEntries(
      globSync('src/*/*.fixtures.tsx', { cwd: COMPONENTS }).flatMap((file) => {
        const macro = basename(file, '.fixtures.tsx');
        const calls = publishedExamples(macro).map(({ name, options }): MacroCall => {
          const nunjucks = macroCallText(macro, options).trim();
          return { name, nunjucks, jsx: convert(nunjucks, 'Example').code.trim() };
        });
        return calls.length > 0 ? [[basename(dirname(file)), calls]] : [];
      }),
    );
  } finally {
    await server.close();
  }
}

interface Example {
  name: string;
  options: { classes?: unknown };
  hidden: boolean;
}

/** What GOV.UK Frontend's review app shows of a macro, but for the pictures of pointer and focus. None when there is no such macro. */
function publishedExamples(macro: string): Example[] {
  const require = createRequire(`${COMPONENTS}package.json`);
  const folder = `${dirname(require.resolve('govuk-frontend/package.json'))}/dist/govuk/components`;
  const [file] = globSync(`${macro}/fixtures.json`, { cwd: folder });
  if (!file) return [];
  const { fixtures }: { fixtures: Example[] } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  return fixtures.filter(({ hidden, options }) => !hidden && !String(options.classes).includes(':'));
}
