import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const PACKAGE = fileURLToPath(new URL('../', import.meta.url));
const README = readFileSync(`${PACKAGE}README.md`, 'utf8');
const PROGRAM = /^```tsx?\n([^]*?)^```$/gm;

/** What a site has at hand where the examples speak of it. */
const CAST = `
  import type * as api from '@councilkit/client';
  import type { AddedPhoto, Answers, NearbyRequests as List, PickedPlace } from '@councilkit/tracking';
  declare global {
    const council: api.CouncilKit;
    const client: api.CouncilKit;
    const request: Request & api.ServiceRequest;
    const events: api.RequestEvent[];
    const problem: api.Problem | undefined;
    const service: api.ServiceDefinition;
    const answers: Answers;
    const authority: api.Authority;
    const tileUrl: string;
    const attribution: string;
    const place: PickedPlace & api.Point;
    const found: api.Address[];
    const nearby: api.NearbyRequests;
    const NearbyRequests: typeof List;
    const photos: AddedPhoto[];
    const notifications: api.Notification[];
    const form: FormData;
    const from: string;
    const to: string;
    const words: string;
    const serviceCode: string;
    const App: () => null;
  }`;

/** The programs of the README as modules, each with the line it starts at. Elements beside each other stand in one. */
const files = new Map(
  [...README.matchAll(PROGRAM)].map(({ 1: code = '', index }) => {
    const line = README.slice(0, index).split('\n').length + 1;
    const parts = code
      .split('\n\n')
      .map((part) => (part.startsWith('<') ? `<>${part.replace(/;\s*$/, '')}</>;` : part));
    return [`${PACKAGE}test/readme-line-${line}.tsx`, `${parts.join('\n\n')}\nexport {};`];
  }),
);

function faults(): string {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${PACKAGE}tsconfig.json`,
    { composite: false, emitDeclarationOnly: false, noEmit: true, noUnusedLocals: false, incremental: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const options = config?.options ?? {};
  const host = ts.createCompilerHost(options);
  const written = new Map([...files, [`${PACKAGE}test/readme-cast.ts`, CAST]]);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => written.has(name) || fileExists(name);
  host.readFile = (name) => written.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...others) => {
    const text = written.get(name);
    return text === undefined
      ? getSourceFile(name, version, ...others)
      : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...written.keys()], options, host);
  const found = [...written.keys()].flatMap((name) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(name)),
  );
  return ts.formatDiagnostics(found, host);
}

describe('the programs of the README', () => {
  it('are there', () => {
    expect(files.size).toBeGreaterThan(8);
  });

  it('compile, as strictly as this package does', { timeout: 120_000 }, () => {
    expect(faults()).toBe('');
  });
});
