export { listenForPushes, type PushWorkerOptions, type PushWorkerWords } from './listen-for-pushes.js';
export type { PushWorkerScope } from './worker-scope.js';
