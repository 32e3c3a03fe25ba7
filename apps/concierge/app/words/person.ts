import { type Translated } from '../language/languages.js';

const en = {
  contact: 'Your contact details',
  contactAbout:
    'So that the people doing the work can ask you about it, and so that we can tell you how it goes. Nobody else is shown these details.',
  name: 'Name',
  email: 'Email address',
  phone: 'Phone number',
  updates: 'Do you want to be told how it goes?',
  updatesHint: 'We first send a message that asks you to confirm. You can stop at any time.',
  byEmail: 'Yes, by email',
  byText: 'Yes, by text message',
  noUpdates: 'No, I will look for myself',
  showName: 'Show my name to everyone beside the report',

  needOne: 'Enter an email address or a phone number',
  badEmail: 'Enter an email address in the correct format, like name@example.com',
  badPhone: 'Enter a phone number, like 01632 960 001 or 07700 900 982',
  longName: 'Your name must be 200 characters or fewer',
  emailForUpdates: 'Enter the email address that we should write to',
  phoneForUpdates: 'Enter the mobile number that we should text',
  nameToShow: 'Enter the name that we should show',
};

const cy: typeof en = {
  contact: 'Eich manylion cyswllt',
  contactAbout:
    'Fel y gall y bobl sy’n gwneud y gwaith eich holi amdano, ac fel y gallwn ddweud wrthych sut mae’n mynd. Ni ddangosir y manylion hyn i neb arall.',
  name: 'Enw',
  email: 'Cyfeiriad e-bost',
  phone: 'Rhif ffôn',
  updates: 'Ydych chi am glywed sut mae’n mynd?',
  updatesHint: 'Yn gyntaf byddwn yn anfon neges sy’n gofyn i chi gadarnhau. Gallwch stopio unrhyw bryd.',
  byEmail: 'Ydw, drwy e-bost',
  byText: 'Ydw, drwy neges destun',
  noUpdates: 'Nac ydw, byddaf yn edrych fy hun',
  showName: 'Dangos fy enw i bawb wrth ymyl yr adroddiad',

  needOne: 'Rhowch gyfeiriad e-bost neu rif ffôn',
  badEmail: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  badPhone: 'Rhowch rif ffôn, fel 01632 960 001 neu 07700 900 982',
  longName: 'Rhaid i’ch enw fod yn 200 nod neu lai',
  emailForUpdates: 'Rhowch y cyfeiriad e-bost y dylem ysgrifennu ato',
  phoneForUpdates: 'Rhowch y rhif symudol y dylem anfon neges destun ato',
  nameToShow: 'Rhowch yr enw y dylem ei ddangos',
};

/** What is said where people may say who they are. */
export const personWords: Translated<typeof en> = { en, cy };

/** Those words in one language. */
export type PersonWords = typeof en;
