/** Stands in for `vitest` within an example: its tests are run at once, and reported to whoever runs the example. */
export interface Reader {
  expect: unknown;
  tests: Promise<void>[];
}

declare global {
  var reader: Reader;
}

export const { expect } = globalThis.reader;

export function test(_title: string, run: () => Promise<void>): void {
  globalThis.reader.tests.push(run());
}
