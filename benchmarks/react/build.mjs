import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../node_modules/.cache/pages/', import.meta.url));

/**
 * A file of this folder, compiled for Node and loaded. What comes from the workspace is taken from its source, so that
 * nothing has to be built first; what is installed stays as its authors publish it.
 */
export async function build(file) {
  await mkdir(cache, { recursive: true });
  const outfile = `${cache}${basename(file).replace(/\.\w+$/, '.mjs')}`;
  await esbuild.build({
    entryPoints: [here + file],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    jsx: 'automatic',
    conditions: ['@councilkit/source'],
    external: ['react', 'react-dom', 'parse5', 'nhsuk-react-components', 'govuk-react', 'styled-components'],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
