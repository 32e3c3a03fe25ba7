import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const exists = (path: string) => existsSync(new URL(`../${path}`, import.meta.url));

const folders = readdirSync(new URL('../src', import.meta.url)).filter((name) =>
  exists(`src/${name}/index.ts`),
);
const manifest = JSON.parse(read('package.json')) as {
  exports: Record<string, unknown>;
  publishConfig: { exports: Record<string, unknown> };
};

/** The names an index exports, types included. */
function namesIn(source: string): string[] {
  const lists = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].map(([, list = '']) => list);
  return lists.flatMap((list) =>
    list
      .split(',')
      .map((name) => name.replace(/\btype\b|.*\bas\b/g, '').trim())
      .filter(Boolean),
  );
}

describe('the package', () => {
  it.each(folders)('offers %s as a subpath, in the workspace and when published', (name) => {
    expect(manifest.exports[`./${name}`]).toEqual({
      '@councilkit/source': `./src/${name}/index.ts`,
      default: `./dist/${name}/index.js`,
    });
    expect(manifest.publishConfig.exports[`./${name}`]).toBe(`./dist/${name}/index.js`);
  });

  it('offers no subpath that has no folder', () => {
    const files = ['./styles.css', './themes/*.css', './package.json'];
    const offered = ['.', ...folders.map((name) => `./${name}`), ...files].sort();
    expect(Object.keys(manifest.exports).sort()).toEqual(offered);
    expect(Object.keys(manifest.publishConfig.exports).sort()).toEqual(offered);
  });

  it.each(folders.filter((name) => !['testing', 'themes'].includes(name)))(
    'names every export of %s in its main entry',
    (name) => {
      const names = namesIn(read(`src/${name}/index.ts`));
      expect(names.length).toBeGreaterThan(0);
      expect(namesIn(read('src/index.ts'))).toEqual(expect.arrayContaining(names));
    },
  );

  it('keeps what is for tests and for themes out of its main entry', () => {
    expect(namesIn(read('src/testing/index.ts'))).toEqual(['brokenWiring', 'expectWired']);
    expect(namesIn(read('src/index.ts'))).not.toContain('brokenWiring');
    expect(namesIn(read('src/index.ts'))).not.toContain('checkTheme');
  });
});
