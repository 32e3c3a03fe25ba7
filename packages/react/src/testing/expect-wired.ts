import { brokenWiring } from './broken-wiring.js';

/** Throws one error that lists everything `brokenWiring` finds in `container`; does nothing when it finds nothing. */
export function expectWired(container: Element): void {
  const broken = brokenWiring(container);
  if (broken.length === 0) return;
  throw new Error(
    `The parts of this page are not joined up:\n${broken.map((one) => `  - ${one}`).join('\n')}`,
  );
}
