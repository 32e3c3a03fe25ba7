import { type PushWorkerWords } from '@councilkit/tracking/push-worker';
import { type Translated } from '../language/languages.js';

/** What the service worker says by itself, in the languages that messages come in. */
export const pushWorkerWords: Translated<PushWorkerWords> = {
  en: {
    started: 'This device now tells you of news',
    stopped: 'This device tells you no more',
    unreadable: 'There is news of a report you follow',
  },
  cy: {
    started: 'Mae’r ddyfais hon bellach yn rhoi gwybod i chi am newyddion',
    stopped: 'Nid yw’r ddyfais hon yn rhoi gwybod i chi mwyach',
    unreadable: 'Mae newyddion am adroddiad yr ydych yn ei ddilyn',
  },
};
