export { brokenWiring } from './broken-wiring.js';
