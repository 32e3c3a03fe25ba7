import { type Translated } from '../language/languages.js';

const en = {
  title: 'Log a report for someone',
  about:
    'For council staff: write down what a resident tells you by phone or at the desk, on the pages that residents use.',
  signIn: 'Sign in',
  again: 'Your sign-in has ended. Sign in again to send the report: what you typed has been kept.',
  failed: 'You could not be signed in. Try again.',
  signedInAs: (name: string) => `Signed in as ${name}.`,
  how: 'How is the resident telling you?',
  phone: 'By phone',
  inPerson: 'In person',
  choose: 'Choose how the resident is telling you',
  begin: 'Begin',
  signOut: 'Sign out',
  tag: 'Staff',
  mark: { phone: 'Logging a report by phone', inPerson: 'Logging a report in person' },
  markName: (name: string) => `signed in as ${name}.`,
  change: 'Change or stop',
};

const cy: typeof en = {
  title: 'Cofnodi adroddiad ar ran rhywun',
  about:
    'Ar gyfer staff y cyngor: ysgrifennwch yr hyn y mae preswylydd yn ei ddweud wrthych dros y ffôn neu wrth y ddesg, ar y tudalennau y mae preswylwyr yn eu defnyddio.',
  signIn: 'Mewngofnodi',
  again:
    'Mae eich sesiwn wedi dod i ben. Mewngofnodwch eto i anfon yr adroddiad: mae’r hyn a deipioch wedi’i gadw.',
  failed: 'Nid oedd modd eich mewngofnodi. Rhowch gynnig arall arni.',
  signedInAs: (name) => `Wedi mewngofnodi fel ${name}.`,
  how: 'Sut mae’r preswylydd yn dweud wrthych?',
  phone: 'Dros y ffôn',
  inPerson: 'Wyneb yn wyneb',
  choose: 'Dewiswch sut mae’r preswylydd yn dweud wrthych',
  begin: 'Dechrau',
  signOut: 'Allgofnodi',
  tag: 'Staff y cyngor',
  mark: { phone: 'Yn cofnodi adroddiad dros y ffôn', inPerson: 'Yn cofnodi adroddiad wyneb yn wyneb' },
  markName: (name) => `wedi mewngofnodi fel ${name}.`,
  change: 'Newid neu stopio',
};

/** What staff read who write down what residents tell them. */
export const staffWords: Translated<typeof en> = { en, cy };
