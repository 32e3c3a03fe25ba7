import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { govukComponents, govukFixtures } from '../../test/govuk-fixtures.js';
import { macroCallText } from '../../test/nunjucks-text.js';
import { convert } from './convert.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A module for each published example, by a file name that says which. */
const modules = new Map<string, { example: string; code: string }>(
  govukComponents.flatMap((component) =>
    govukFixtures(component).map(({ name, options }, index) => {
      const { code } = convert(macroCallText(component, options), 'Example');
      return [`${folder}${component}-${index}.tsx`, { example: `${component}: ${name}`, code }] as const;
    }),
  ),
);

function compile(): Record<string, string> {
  const { config } = ts.readConfigFile(
    fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    ts.sys.readFile,
  );
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: ['src/index.ts'] },
    ts.sys,
    fileURLToPath(new URL('../..', import.meta.url)),
  );
  const settings: ts.CompilerOptions = {
    ...options,
    noEmit: true,
    emitDeclarationOnly: false,
    composite: false,
    incremental: false,
  };
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => modules.has(file) || fileExists.call(host, file);
  host.readFile = (file) => modules.get(file)?.code ?? readFile.call(host, file);
  host.getSourceFile = (file, language, ...rest) => {
    const code = modules.get(file)?.code;
    return code === undefined
      ? getSourceFile.call(host, file, language, ...rest)
      : ts.createSourceFile(file, code, language);
  };
  const program = ts.createProgram([...modules.keys()], settings, host);
  const faults = [...modules].flatMap(([file, { example }]) => {
    const [fault] = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
    return fault ? [[example, ts.flattenDiagnosticMessageText(fault.messageText, ' ')] as const] : [];
  });
  return Object.fromEntries(faults);
}

describe('every published example, converted', () => {
  it('compiles', { timeout: 120_000 }, () => {
    expect(modules.size).toBe(725);
    expect(compile()).toEqual({});
  });
});
