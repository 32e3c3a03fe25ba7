import { type ExpectStatic } from 'vitest';

/** Whoever runs an example. */
interface Reader {
  expect: ExpectStatic;
  /** The tests the example began. */
  tests: Promise<void>[];
}

declare global {
  var reader: Reader | undefined;
}

/** Runs what stands in an example as a reader would, and settles when its tests have passed. */
export async function read<T>(expect: ExpectStatic, run: () => Promise<T>): Promise<T> {
  const reader: Reader = { expect, tests: [] };
  globalThis.reader = reader;
  const result = await run();
  await Promise.all(reader.tests);
  return result;
}

/**
 * What an example that is a test imports, in place of Vitest's own.
 *
 * @public
 */
export const expect = globalThis.reader?.expect;

/**
 * The same: it is run at once.
 *
 * @public
 */
export function test(_title: string, run: () => Promise<void>): void {
  globalThis.reader?.tests.push(run());
}
