import { type Translated } from '../language/languages.js';

const en = {
  continue: 'Continue',
  start: 'Start now',
  carryOn: 'Carry on with your report',
  carryOnAbout: 'You have begun a report. What you typed is kept for a day after you last touched it.',
  startAgain: 'Start again',
  whatHappens: 'What we promise',
  paused: 'You cannot report this at the moment. The service is paused.',
  notOurs: (name: string) => `${name} looks after this`,
  reportThere: (name: string) => `Go to the website: ${name}`,
  readThis: 'Please read this',
  optional: (label: string) => `${label} (optional)`,
  notGiven: 'Not given',

  where: 'Where is it?',
  outsideTitle: (council: string) => `Choose a place in the area of ${council}`,
  outside: (council: string) =>
    `The place you gave is outside the area of ${council}, so another council looks after it.`,
  findCouncil: 'Find the council for that place',
  enterPlace: 'Enter a postcode or street, or describe the place',
  searchLonger: 'Enter a full postcode, or at least 3 letters of the street',
  chooseAddress: 'Choose an address, or describe the place',
  addressGone: 'Choose an address again',
  placeTooLong: 'The description of the place must be 400 characters or fewer',
  badPin: 'Mark the place again, or describe it',

  nearby: 'Has it been reported already?',
  nearbyAbout:
    'These reports near your place are still open. If yours is among them, follow it: you then hear what happens, and the people doing the work are not asked twice.',
  nearbyNew: 'No, report a new problem',

  answer: (prompt: string) => `Answer “${prompt}”`,
  answerNumber: (prompt: string) => `Answer “${prompt}” with a number, like 12`,
  answerDate: (prompt: string) => `Answer “${prompt}” with a real date, like 27 3 2026`,
  answerShorter: (prompt: string) => `Answer “${prompt}” in 4,000 characters or fewer`,

  describe: 'Describe the problem',
  describeHint:
    'Everyone will be able to read this. Do not include names, phone numbers or other personal details.',
  describeHintPrivate: 'Only the people who deal with your report will read this.',
  describeTooLong: 'The description must be 4,000 characters or fewer',

  photos: 'Add photos',
  photosAbout:
    'Photos help us find the problem and bring the right tools. Everyone will be able to see them: leave out faces, number plates and the inside of homes.',
  photosAboutPrivate:
    'Photos help us find the problem and bring the right tools. Only the people who deal with your report will see them.',
  photosTooMany: (count: number) => `You can add up to ${count} photos`,
  photoTooLarge: (name: string, megabytes: number) => `${name} must be smaller than ${megabytes} MB`,
  photoWrong: (name: string) => `${name} must be a photo or a PDF that can be opened`,
  choosePhoto: 'Choose a photo to add',
  photoNumber: (number: number) => `Photo ${number}`,
  photosGone: 'Add your photos again: photos that are not sent are kept for a day only',
};

const cy: typeof en = {
  continue: 'Parhau',
  start: 'Dechrau nawr',
  carryOn: 'Parhau â’ch adroddiad',
  carryOnAbout:
    'Rydych wedi dechrau adroddiad. Mae’r hyn a deipioch yn cael ei gadw am ddiwrnod ar ôl i chi ei gyffwrdd ddiwethaf.',
  startAgain: 'Dechrau eto',
  whatHappens: 'Yr hyn rydym yn ei addo',
  paused: 'Ni allwch roi gwybod am hyn ar hyn o bryd. Mae’r gwasanaeth wedi’i oedi.',
  notOurs: (name) => `${name} sy’n gofalu am hyn`,
  reportThere: (name) => `Mynd i’r wefan: ${name}`,
  readThis: 'Darllenwch hyn',
  optional: (label) => `${label} (dewisol)`,
  notGiven: 'Heb ei roi',

  where: 'Ble mae’r broblem?',
  outsideTitle: (council) => `Dewiswch le yn ardal ${council}`,
  outside: (council) =>
    `Mae’r lle a roesoch y tu allan i ardal ${council}, felly cyngor arall sy’n gofalu amdano.`,
  findCouncil: 'Dod o hyd i’r cyngor ar gyfer y lle hwnnw',
  enterPlace: 'Rhowch god post neu stryd, neu disgrifiwch y lle',
  searchLonger: 'Rhowch god post llawn, neu o leiaf 3 llythyren o’r stryd',
  chooseAddress: 'Dewiswch gyfeiriad, neu disgrifiwch y lle',
  addressGone: 'Dewiswch gyfeiriad eto',
  placeTooLong: 'Rhaid i’r disgrifiad o’r lle fod yn 400 nod neu lai',
  badPin: 'Nodwch y lle eto, neu disgrifiwch ef',

  nearby: 'A oes rhywun eisoes wedi rhoi gwybod?',
  nearbyAbout:
    'Mae’r adroddiadau hyn ger eich lle yn dal ar agor. Os yw’ch un chi yn eu plith, dilynwch ef: byddwch wedyn yn clywed beth sy’n digwydd, ac ni ofynnir ddwywaith i’r bobl sy’n gwneud y gwaith.',
  nearbyNew: 'Na, rhoi gwybod am broblem newydd',

  answer: (prompt) => `Atebwch “${prompt}”`,
  answerNumber: (prompt) => `Atebwch “${prompt}” â rhif, fel 12`,
  answerDate: (prompt) => `Atebwch “${prompt}” â dyddiad go iawn, fel 27 3 2026`,
  answerShorter: (prompt) => `Atebwch “${prompt}” mewn 4,000 nod neu lai`,

  describe: 'Disgrifiwch y broblem',
  describeHint:
    'Bydd pawb yn gallu darllen hyn. Peidiwch â chynnwys enwau, rhifau ffôn na manylion personol eraill.',
  describeHintPrivate: 'Dim ond y bobl sy’n delio â’ch adroddiad fydd yn darllen hyn.',
  describeTooLong: 'Rhaid i’r disgrifiad fod yn 4,000 nod neu lai',

  photos: 'Ychwanegu lluniau',
  photosAbout:
    'Mae lluniau yn ein helpu i ddod o hyd i’r broblem a dod â’r offer cywir. Bydd pawb yn gallu eu gweld: gadewch allan wynebau, platiau rhif a’r tu mewn i gartrefi.',
  photosAboutPrivate:
    'Mae lluniau yn ein helpu i ddod o hyd i’r broblem a dod â’r offer cywir. Dim ond y bobl sy’n delio â’ch adroddiad fydd yn eu gweld.',
  photosTooMany: (count) => `Gallwch ychwanegu hyd at ${count} llun`,
  photoTooLarge: (name, megabytes) => `Rhaid i ${name} fod yn llai na ${megabytes} MB`,
  photoWrong: (name) => `Rhaid i ${name} fod yn llun neu’n PDF y gellir ei agor`,
  choosePhoto: 'Dewiswch lun i’w ychwanegu',
  photoNumber: (number) => `Llun ${number}`,
  photosGone: 'Ychwanegwch eich lluniau eto: dim ond am ddiwrnod y cedwir lluniau nad ydynt wedi’u hanfon',
};

/** What the pages say on which something is reported. */
export const reportingWords: Translated<typeof en> = { en, cy };

/** Those words in one language. */
export type ReportingWords = typeof en;
