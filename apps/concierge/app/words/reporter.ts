import { type Translated } from '../language/languages.js';

const en = {
  mine: 'My reports',
  mineLead:
    'See what you have reported, add to it, and see what we sent you. You do not need an account: we send you a link.',
  address: 'Email address or mobile phone number',
  addressHint: 'The one you gave when you reported it',
  oneReference: 'Reference (optional)',
  oneReferenceHint: 'To open one report only. For example, 7QK4-M2XD',
  sendLink: 'Send me a link',
  enterAddress: 'Enter an email address in the correct format, like name@example.com, or a phone number',
  tooMany: 'You have asked several times. Wait a few minutes and try again',
  sentTitle: 'Check your messages',
  sent: (minutes: number) =>
    `If that address was given with a report, a message is on its way. The link in it works once, for ${minutes} minutes.`,
  sentNothing:
    'If nothing comes, check the spam folder, and that you gave this address when you reported. Not every report has one.',
  askAgain: 'Ask for another link',
  openTitle: 'Open your reports',
  open: 'This link shows us that you reported. It works once.',
  openButton: 'Open my reports',
  linkOver: 'This link does not work any more',
  linkOverWhy: 'It was used already, or it is too old.',
  signedIn: 'We know you by the link we sent you, on this device, until you sign out or for a few hours.',
  signedInOne: 'The link you used opens one report:',
  none: 'Nothing was reported with this address.',
  signOut: 'Sign out',
  signedOut: 'You have signed out',
  signedOutWhy: 'The link you used opens nothing any more, here or on any other device.',
};

const cy: typeof en = {
  mine: 'Fy adroddiadau',
  mineLead:
    'Gweld yr hyn rydych wedi’i adrodd, ychwanegu ato, a gweld yr hyn a anfonom atoch. Nid oes angen cyfrif arnoch: rydym yn anfon dolen atoch.',
  address: 'Cyfeiriad e-bost neu rif ffôn symudol',
  addressHint: 'Yr un a roesoch pan roesoch wybod am hyn',
  oneReference: 'Cyfeirnod (dewisol)',
  oneReferenceHint: 'I agor un adroddiad yn unig. Er enghraifft, 7QK4-M2XD',
  sendLink: 'Anfon dolen ataf',
  enterAddress: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com, neu rif ffôn',
  tooMany: 'Rydych wedi gofyn sawl gwaith. Arhoswch ychydig funudau a rhowch gynnig arall arni',
  sentTitle: 'Gwiriwch eich negeseuon',
  sent: (minutes) =>
    `Os rhoddwyd y cyfeiriad hwnnw gydag adroddiad, mae neges ar ei ffordd. Mae’r ddolen ynddi’n gweithio unwaith, am ${minutes} munud.`,
  sentNothing:
    'Os na ddaw dim, gwiriwch y ffolder sbam, a’ch bod wedi rhoi’r cyfeiriad hwn wrth adrodd. Nid oes un gan bob adroddiad.',
  askAgain: 'Gofyn am ddolen arall',
  openTitle: 'Agor eich adroddiadau',
  open: 'Mae’r ddolen hon yn dangos i ni mai chi a roddodd wybod. Mae’n gweithio unwaith.',
  openButton: 'Agor fy adroddiadau',
  linkOver: 'Nid yw’r ddolen hon yn gweithio mwyach',
  linkOverWhy: 'Fe’i defnyddiwyd eisoes, neu mae’n rhy hen.',
  signedIn:
    'Rydym yn eich adnabod drwy’r ddolen a anfonom atoch, ar y ddyfais hon, nes i chi allgofnodi neu am ychydig oriau.',
  signedInOne: 'Mae’r ddolen a ddefnyddioch yn agor un adroddiad:',
  none: 'Ni adroddwyd dim gyda’r cyfeiriad hwn.',
  signOut: 'Allgofnodi',
  signedOut: 'Rydych wedi allgofnodi',
  signedOutWhy: 'Nid yw’r ddolen a ddefnyddioch yn agor dim mwyach, yma nac ar unrhyw ddyfais arall.',
};

/** What the pages say on which somebody shows that they reported. */
export const reporterWords: Translated<typeof en> = { en, cy };
