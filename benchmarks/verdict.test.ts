import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const BENCHMARKS = fileURLToPath(new URL('.', import.meta.url));

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: BENCHMARKS,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n'), stderr };
};
const report = (figures: object[]) =>
  run(
    '--input-type=module',
    '--eval',
    `import { report } from './verdict.mjs'; report(${JSON.stringify(figures)});`,
  );

describe('the verdict of a benchmark', () => {
  it('is ok while every figure keeps its limit, which it may reach', () => {
    const { status, lines } = report([
      { name: 'size', value: 8, limit: 8 },
      { name: 'share', value: 0.7, least: 0.7 },
      { name: 'told', value: 5000 },
    ]);
    expect(lines).toEqual(['size 8 8 ok', 'share 0.7 0.7 ok', 'told 5000 - ok']);
    expect(status).toBe(0);
  });

  it.each([
    ['over its limit', { value: 1.31, limit: 1.3 }, 'x 1.31 1.3 FAIL'],
    ['below the least it may be', { value: 0.69, least: 0.7 }, 'x 0.69 0.7 FAIL'],
    ['no number', { value: null, least: 0.7 }, 'x null 0.7 FAIL'],
  ])('fails the command for a figure that is %s, whatever comes behind it', (_, figure, line) => {
    const { status, lines } = report([
      { name: 'x', ...figure },
      { name: 'y', value: 1, limit: 2 },
    ]);
    expect(lines).toEqual([line, 'y 1 2 ok']);
    expect(status).toBe(1);
  });
});

describe('asking for benchmarks', () => {
  it('refuses one that there is not, and names those there are', () => {
    const { status, stderr } = run('bench.mjs', 'speed', '--size', '10k');
    expect(stderr).toMatch(/^There is no benchmark called speed\. There are: .*\bservice\.\n$/);
    expect(status).toBe(1);
  });

  it('hands its options on', () => {
    const { status, stderr } = run('bench.mjs', 'service', '--size', '3');
    expect(stderr).toBe('There is no size 3. There are: 10k, 100k, 1m.\n');
    expect(status).toBe(1);
  });
});

describe('the rounds of a benchmark', () => {
  it('run each of all once, and give the median of what is compared within a round', () => {
    const { lines } = run(
      '--input-type=module',
      '--eval',
      `import { interleaved, medianOf } from './service/rounds.mjs';
       const rounds = await interleaved({ ours: async () => 2, theirs: async () => 1 }, 1);
       const noisy = [1, 50, 3].map((slow) => ({ ours: 2 * slow, theirs: slow }));
       console.log(JSON.stringify([Object.keys(rounds[0]).sort(), medianOf(noisy, ({ ours, theirs }) => ours / theirs),
         medianOf(noisy, ({ ours }) => ours)]));`,
    );
    expect(lines).toEqual(['[["ours","theirs"],2,6]']);
  });
});
