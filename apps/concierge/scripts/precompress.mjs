// After the build: a Brotli and a gzip copy of every file that gets smaller by it, for the server to send as they are.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const FOLDER = fileURLToPath(new URL('../build/client', import.meta.url));
const TEXT = new Set(['.js', '.css', '.svg', '.json', '.txt', '.map']);

for (const entry of readdirSync(FOLDER, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile() || !TEXT.has(extname(entry.name))) continue;
  const file = join(entry.parentPath, entry.name);
  const content = readFileSync(file);
  const brotli = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  if (brotli.length < content.length) writeFileSync(`${file}.br`, brotli);
  const gzip = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
  if (gzip.length < content.length) writeFileSync(`${file}.gz`, gzip);
}
