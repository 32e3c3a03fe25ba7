import { type Translated } from '../language/languages.js';

const en = {
  sent: 'Report sent',
  yourReference: 'Your reference',
  received: (service: string) =>
    `We have received your report: ${service}. Write the reference down, or keep the address of its page.`,
  receivedPrivate: (service: string) =>
    `We have received your report: ${service}. Write the reference down: quote it when you ask us about it.`,
  next: 'What happens next',
  changesByItself:
    'The page of your report changes by itself as the work goes on. You do not have to ask, and you do not have to reload.',
  isPrivate:
    'Your report is private, so it has no page that everyone can open. If you gave us your email address or phone number, we use it to tell you what happens.',
  confirm: {
    email: 'We have sent you an email. Follow the link in it to be told how it goes.',
    sms: 'We have sent you a text message. Follow the link in it to be told how it goes.',
  },
  follow: 'Follow your report',
};

const cy: typeof en = {
  sent: 'Adroddiad wedi’i anfon',
  yourReference: 'Eich cyfeirnod',
  received: (service) =>
    `Rydym wedi cael eich adroddiad: ${service}. Ysgrifennwch y cyfeirnod, neu cadwch gyfeiriad ei dudalen.`,
  receivedPrivate: (service) =>
    `Rydym wedi cael eich adroddiad: ${service}. Ysgrifennwch y cyfeirnod: dyfynnwch ef pan fyddwch yn ein holi amdano.`,
  next: 'Beth sy’n digwydd nesaf',
  changesByItself:
    'Mae tudalen eich adroddiad yn newid ei hun wrth i’r gwaith fynd yn ei flaen. Nid oes rhaid i chi ofyn, ac nid oes rhaid i chi ail-lwytho.',
  isPrivate:
    'Mae eich adroddiad yn breifat, felly nid oes ganddo dudalen y gall pawb ei hagor. Os rhoesoch eich cyfeiriad e-bost neu’ch rhif ffôn i ni, rydym yn ei ddefnyddio i ddweud wrthych beth sy’n digwydd.',
  confirm: {
    email: 'Rydym wedi anfon e-bost atoch. Dilynwch y ddolen ynddo i gael gwybod sut mae’n mynd.',
    sms: 'Rydym wedi anfon neges destun atoch. Dilynwch y ddolen ynddi i gael gwybod sut mae’n mynd.',
  },
  follow: 'Dilyn eich adroddiad',
};

/** What is said once a report was sent. */
export const sendingWords: Translated<typeof en> = { en, cy };
