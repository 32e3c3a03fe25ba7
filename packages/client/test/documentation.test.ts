import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FakeServer } from '../src/testing/index.js';
import { writeExamples } from './documentation/examples.js';
import { read } from './documentation/vitest-of-the-reader.js';

/** What an example leaves behind. */
interface Ran {
  fakeCouncil: FakeServer;
  /** A handler of webhooks, where the example is one. */
  POST?: (request: Request) => Promise<Response>;
}

const PACKAGE = fileURLToPath(new URL('../', import.meta.url));
const examples = writeExamples();
const platform = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = platform;
  vi.restoreAllMocks();
});

describe('the examples of the documentation', () => {
  it('compile', { timeout: 120_000 }, () => {
    const config = ts.getParsedCommandLineOfConfigFile(
      join(PACKAGE, 'tsconfig.json'),
      {
        composite: false,
        emitDeclarationOnly: false,
        noEmit: true,
        noUnusedLocals: false,
        incremental: false,
      },
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
    );
    const files = examples.map(({ file }) => file);
    const program = ts.createProgram(files, config?.options ?? {});
    const faults = files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
    const host = {
      getCanonicalFileName: (name: string) => name,
      getCurrentDirectory: () => PACKAGE,
      getNewLine: () => '\n',
    };
    expect(ts.formatDiagnostics(faults, host)).toBe('');
  });

  it.each(examples)('run: $title', async ({ file }) => {
    vi.spyOn(console, 'log').mockReturnValue();
    const example = pathToFileURL(await bundle(file)).href;
    const { fakeCouncil, POST } = await read<Ran>(expect, () => import(example));
    expect(fakeCouncil.calls.filter(({ status }) => status === 501)).toEqual([]);
    if (POST) {
      const [{ id } = { id: '' }] = await fakeCouncil.connect().requests.list().all();
      const answer = await POST(await fakeCouncil.signedWebhook('requestEvent', id));
      expect(answer.status).toBe(204);
    }
  });
});

/** The example and all it imports in one file, so that the classes it compares are those it is given. */
async function bundle(file: string): Promise<string> {
  const outfile = file.replace(/\.ts$/, '.mjs');
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    conditions: ['@councilkit/source'],
    external: ['@tanstack/react-query', 'msw'],
    alias: { vitest: join(PACKAGE, 'test', 'documentation', 'vitest-of-the-reader.ts') },
    logLevel: 'silent',
  });
  return outfile;
}
