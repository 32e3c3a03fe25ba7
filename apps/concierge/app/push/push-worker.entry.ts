import { listenForPushes, type PushWorkerScope } from '@councilkit/tracking/push-worker';
import { pushWorkerWords } from '../words/push-worker.js';

// The types of a page's `self` are the only ones that can be loaded here; this script never runs in a page.
declare const self: PushWorkerScope;

listenForPushes(self, { baseUrl: '/live/v1', words: pushWorkerWords });
