import { type Translated } from '../language/languages.js';

const en = {
  title: 'Report a problem or follow a report',
  lead: 'Tell us about a problem on a road, a pavement or in a park. You get a reference, a date, and a page that shows what is happening, as it happens.',
  danger: 'If someone is hurt or in danger, call 999.',
  orChoose: 'Or choose what it is about',
  otherServices: 'Other services',
  /** Read out after a number. */
  services: (count: number): string => (count === 1 ? 'service' : 'services'),
  what: 'What is the problem?',
  whatHint: 'For example, lamp post out, fly tipping, broken swing',
  find: 'Find a service',
  whatToReport: 'What do you want to report?',
  foundTitle: 'Services found',
  found: (count: number, words: string) =>
    count === 0 ? `Nothing found for “${words}”.` : `${count} found for “${words}”.`,
  tryOther: 'Try other words, or',
  seeAll: 'see all services',
  servicesLabel: 'Services',
  paused: 'Paused',
};

const cy: typeof en = {
  title: 'Rhoi gwybod am broblem neu ddilyn adroddiad',
  lead: 'Dywedwch wrthym am broblem ar ffordd, ar balmant neu mewn parc. Cewch gyfeirnod, dyddiad, a thudalen sy’n dangos beth sy’n digwydd, wrth iddo ddigwydd.',
  danger: 'Os oes rhywun wedi’i anafu neu mewn perygl, ffoniwch 999.',
  orChoose: 'Neu dewiswch beth yw’r pwnc',
  otherServices: 'Gwasanaethau eraill',
  services: () => 'gwasanaeth',
  what: 'Beth yw’r broblem?',
  whatHint: 'Er enghraifft, polyn lamp wedi diffodd, tipio anghyfreithlon, siglen wedi torri',
  find: 'Dod o hyd i wasanaeth',
  whatToReport: 'Am beth ydych chi am roi gwybod?',
  foundTitle: 'Gwasanaethau a ddarganfuwyd',
  found: (count, words) =>
    count === 0 ? `Heb ddod o hyd i ddim ar gyfer “${words}”.` : `Cafwyd ${count} ar gyfer “${words}”.`,
  tryOther: 'Rhowch gynnig ar eiriau eraill, neu',
  seeAll: 'gweld pob gwasanaeth',
  servicesLabel: 'Gwasanaethau',
  paused: 'Wedi’i oedi',
};

/** What the pages say on which a service is found. */
export const findingWords: Translated<typeof en> = { en, cy };
