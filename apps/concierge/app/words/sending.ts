import { type Translated } from '../language/languages.js';

const en = {
  sent: 'Report sent',
  yourReference: 'Your reference',
  received: (service: string) =>
    `We have received your report: ${service}. Write the reference down, or keep the address of its page.`,
  next: 'What happens next',
  changesByItself:
    'The page of your report changes by itself as the work goes on. You do not have to ask, and you do not have to reload.',
  follow: 'Follow your report',
};

const cy: typeof en = {
  sent: 'Adroddiad wedi’i anfon',
  yourReference: 'Eich cyfeirnod',
  received: (service) =>
    `Rydym wedi cael eich adroddiad: ${service}. Ysgrifennwch y cyfeirnod, neu cadwch gyfeiriad ei dudalen.`,
  next: 'Beth sy’n digwydd nesaf',
  changesByItself:
    'Mae tudalen eich adroddiad yn newid ei hun wrth i’r gwaith fynd yn ei flaen. Nid oes rhaid i chi ofyn, ac nid oes rhaid i chi ail-lwytho.',
  follow: 'Dilyn eich adroddiad',
};

/** What is said once a report was sent. */
export const sendingWords: Translated<typeof en> = { en, cy };
