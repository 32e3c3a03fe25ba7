import { type Translated } from '../language/languages.js';

const en = {
  title: 'Report a problem or follow a report',
  lead: 'Tell us about a problem on a road, a pavement or in a park. You get a reference, a date, and a page that shows what is happening, as it happens.',
  danger: 'If someone is hurt or in danger, call 999.',
  orChoose: 'Or choose what it is about',
  placeFirst: 'Or start with the place, and see what you can report there',
  placeAbout: 'We then show what you can report there, and do not ask for the place again.',
  atPlace: (place: string) => `What you can report at ${place}.`,
  atPin: 'What you can report at the place you gave.',
  changePlace: 'Change the place',
  otherServices: 'Other services',
  /** Read out after a number. */
  services: (count: number): string => (count === 1 ? 'service' : 'services'),
  whatToReport: 'What do you want to report?',
  foundTitle: 'Services found',
  tryOther: 'Try other words, or',
  seeAll: 'see all services',
};

const cy: typeof en = {
  title: 'Rhoi gwybod am broblem neu ddilyn adroddiad',
  lead: 'Dywedwch wrthym am broblem ar ffordd, ar balmant neu mewn parc. Cewch gyfeirnod, dyddiad, a thudalen sy’n dangos beth sy’n digwydd, wrth iddo ddigwydd.',
  danger: 'Os oes rhywun wedi’i anafu neu mewn perygl, ffoniwch 999.',
  orChoose: 'Neu dewiswch beth yw’r pwnc',
  placeFirst: 'Neu dechreuwch gyda’r lle, a gweld am beth y gallwch roi gwybod yno',
  placeAbout: 'Yna byddwn yn dangos am beth y gallwch roi gwybod yno, ac ni fyddwn yn gofyn am y lle eto.',
  atPlace: (place) => `Yr hyn y gallwch roi gwybod amdano yn ${place}.`,
  atPin: 'Yr hyn y gallwch roi gwybod amdano yn y lle a roesoch.',
  changePlace: 'Newid y lle',
  otherServices: 'Gwasanaethau eraill',
  services: () => 'gwasanaeth',
  whatToReport: 'Am beth ydych chi am roi gwybod?',
  foundTitle: 'Gwasanaethau a ddarganfuwyd',
  tryOther: 'Rhowch gynnig ar eiriau eraill, neu',
  seeAll: 'gweld pob gwasanaeth',
};

/** What the pages say on which a service is found. */
export const findingWords: Translated<typeof en> = { en, cy };
