export { brokenWiring } from './broken-wiring.js';
export { expectWired } from './expect-wired.js';
