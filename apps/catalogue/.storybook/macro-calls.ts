import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { type Plugin } from 'vite';
import { type MacroCall } from '../src/page/macro-call.js';
import { fromReactPackage, REACT_PACKAGE } from './react-package.js';

/**
 * Serves `virtual:macro-calls`: by component folder, GOV.UK Frontend's published examples as calls of its macro and as
 * what our own converter makes of each; and `virtual:story-code`: each state as React and as a call of the macro. Both
 * need Node, so this is worked out as the catalogue is built.
 */
export function macroCalls(): Plugin {
  const modules: Record<string, () => Promise<string>> = {
    'virtual:macro-calls': async () => `export const callsByFolder = ${JSON.stringify(await everyCall())};`,
    'virtual:story-code': async () => `export const codeByStory = ${JSON.stringify(await everyStory())};`,
  };
  return {
    name: 'councilkit-macro-calls',
    resolveId: (id) => (modules[id] ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined),
  };
}

interface Written {
  imports: string;
  jsx: string;
  nunjucks: string;
}

function everyStory(): Promise<Record<string, { react: string; nunjucks: string }>> {
  return fromReactPackage(async (load) => {
    const { everyStoryCode, storyFiles } = (await load('/test/story-code/story-code.ts')) as {
      everyStoryCode: () => Promise<Record<string, Record<string, Written>>>;
      storyFiles: ReadonlyMap<string, { default: { title: string } }>;
    };
    const code = await everyStoryCode();
    return Object.fromEntries(
      [...storyFiles].flatMap(([folder, { default: meta }]) =>
        Object.entries(code[folder] ?? {}).map(([name, { imports, jsx, nunjucks }]) => [
          toId(meta.title, storyNameFromExport(name)),
          { react: `${imports}\n\n${jsx}`, nunjucks },
        ]),
      ),
    );
  });
}

function everyCall(): Promise<Record<string, MacroCall[]>> {
  return fromReactPackage(async (load) => {
    const { convert } = (await load('/src/govuk-to-jsx/convert.ts')) as {
      convert: (template: string, name: string) => { code: string };
    };
    const { macroCallText } = (await load('/test/nunjucks-text.ts')) as {
      macroCallText: (macro: string, options: Example['options']) => string;
    };
    return Object.fromEntries(
      globSync('src/*/*.fixtures.tsx', { cwd: REACT_PACKAGE }).flatMap((file) => {
        const macro = basename(file, '.fixtures.tsx');
        const calls = publishedExamples(macro).map(({ name, options }): MacroCall => {
          const nunjucks = macroCallText(macro, options).trim();
          return { name, nunjucks, jsx: convert(nunjucks, 'Example').code.trim() };
        });
        return calls.length > 0 ? [[basename(dirname(file)), calls]] : [];
      }),
    );
  });
}

interface Example {
  name: string;
  options: { classes?: unknown };
  hidden: boolean;
}

/** What GOV.UK Frontend's review app shows of a macro, but for the pictures of pointer and focus. None when there is no such macro. */
function publishedExamples(macro: string): Example[] {
  return examplesOf(macro).filter(({ hidden, options }) => !hidden && !String(options.classes).includes(':'));
}

/** Every example that GOV.UK Frontend publishes of a macro, hidden ones too. */
export function examplesOf(macro: string): Example[] {
  const require = createRequire(`${REACT_PACKAGE}package.json`);
  const folder = `${dirname(require.resolve('govuk-frontend/package.json'))}/dist/govuk/components`;
  const [file] = globSync(`${macro}/fixtures.json`, { cwd: folder });
  if (!file) return [];
  const { fixtures }: { fixtures: Example[] } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  return fixtures;
}
