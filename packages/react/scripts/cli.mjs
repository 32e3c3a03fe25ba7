// Bundles the command into dist/cli.js, or the file it is given, with the two parsers it needs: who installs the
// components then installs neither. What their licences ask to be repeated stands at its top.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
await bundle(process.argv[2] ?? here('dist/cli.js'));

async function bundle(outfile) {
  const options = {
    absWorkingDir: here('.'),
    entryPoints: [here('src/command/cli.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    minify: true,
    conditions: ['@councilkit/source'],
    logLevel: 'warning',
  };
  const { metafile } = await build({ ...options, write: false, metafile: true });
  const banner = [
    // Nunjucks is CommonJS and asks for Node's own modules at run time.
    "import { createRequire } from 'node:module';",
    'const require = createRequire(import.meta.url);',
    ...noticesOf(Object.keys(metafile.inputs)),
  ].join('\n');
  await build({ ...options, banner: { js: banner } });
}

function noticesOf(inputs) {
  const packages = new Set(
    inputs.map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean),
  );
  return [...packages].sort().map((folder) => {
    const root = here(folder);
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const licence = readdirSync(root).find((file) => /^licen[cs]e/i.test(file));
    if (!licence) throw new Error(`${name} has no licence file to repeat`);
    const text = readFileSync(join(root, licence), 'utf8').trim();
    return `/*! Includes parts of ${name} ${version}:\n\n${text.replaceAll('*/', '* /')}\n*/`;
  });
}
