// What the client loads when somebody first follows something; no page carries it before.
export { followArea } from './follow-area.js';
export { followChanges } from './follow-changes.js';
export { waitFor } from './wait-for.js';
export { watch } from './watch.js';
