import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * What a page loads for `code`, in bytes, minified and gzipped file by file: at the start, and in all once every part
 * that is loaded later has been.
 */
export async function measure(code, { folder, external = [] }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    splitting: true,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    jsx: 'automatic',
    conditions: ['@councilkit/source'],
    external,
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const loaded = new Set();
  const load = (path) => {
    loaded.add(path);
    for (const { kind, path: imported, external: isOutside } of metafile.outputs[path].imports) {
      if (kind === 'import-statement' && !isOutside && !loaded.has(imported)) load(imported);
    }
  };
  load('out/stdin.js');
  const sizes = outputFiles.map(({ path, contents }) => ({
    isInitial: [...loaded].some((name) => path.endsWith(`/${name}`)),
    bytes: gzipSync(contents, { level: 9 }).length,
  }));
  const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0);
  return { initial: sum(sizes.filter(({ isInitial }) => isInitial)), total: sum(sizes) };
}

/** The names a module exports. */
export async function namesOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    packages: 'external',
    outdir: 'out',
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}
