/** What messages call things, in one language. The same words stand on the tracker that residents see. */
export interface Words {
  /** By status; one outside the vocabulary is called by its phase. */
  statuses: Readonly<Record<string, string>>;
  /** From 1 to 5. */
  phases: readonly string[];
  outcomes: Readonly<Record<string, string>>;
  weekdays: readonly string[];
  months: readonly string[];
  reference: string;
  area: string;
  around: string;
  metres: string;
}

const english: Words = {
  statuses: {
    submitted: 'Received',
    acknowledged: 'Received and read',
    triage: 'Being assessed',
    investigating: 'Looking into it',
    awaitingReporter: 'Waiting for an answer',
    reporterReplied: 'Answer received',
    planned: 'Planned',
    actionScheduled: 'Scheduled',
    inProgress: 'Under way',
    onHold: 'On hold',
    referred: 'Passed on',
    reopenRequested: 'Asked to reopen',
    reopened: 'Reopened',
  },
  phases: ['Received', 'Looking into it', 'Scheduled', 'Under way', 'Done'],
  outcomes: {
    fixed: 'Fixed',
    noFurtherAction: 'Closed, no further action',
    unableToFix: 'Closed, not fixed',
    duplicate: 'Closed, already reported',
    notResponsible: 'Closed, not the council’s',
    referredOut: 'Closed, passed on',
    cancelledByReporter: 'Closed, withdrawn',
    cancelled: 'Closed, cancelled',
    unspecified: 'Closed',
  },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  reference: 'reference',
  area: 'reports in the area',
  around: 'reports near a place you chose, within',
  metres: 'metres',
};

const welsh: Words = {
  statuses: {
    submitted: 'Wedi dod i law',
    acknowledged: 'Wedi’i ddarllen',
    triage: 'Yn cael ei asesu',
    investigating: 'Yn ymchwilio',
    awaitingReporter: 'Yn aros am ateb',
    reporterReplied: 'Ateb wedi dod i law',
    planned: 'Wedi’i gynllunio',
    actionScheduled: 'Wedi’i drefnu',
    inProgress: 'Ar y gweill',
    onHold: 'Wedi’i ohirio',
    referred: 'Wedi’i drosglwyddo',
    reopenRequested: 'Cais i ailagor',
    reopened: 'Wedi’i ailagor',
  },
  phases: ['Wedi dod i law', 'Yn ymchwilio', 'Wedi’i drefnu', 'Ar y gweill', 'Wedi’i gwblhau'],
  outcomes: {
    fixed: 'Wedi’i drwsio',
    noFurtherAction: 'Ar gau, dim camau pellach',
    unableToFix: 'Ar gau, heb ei drwsio',
    duplicate: 'Ar gau, eisoes wedi’i adrodd',
    notResponsible: 'Ar gau, nid cyfrifoldeb y cyngor',
    referredOut: 'Ar gau, wedi’i drosglwyddo',
    cancelledByReporter: 'Ar gau, wedi’i dynnu’n ôl',
    cancelled: 'Ar gau, wedi’i ganslo',
    unspecified: 'Ar gau',
  },
  weekdays: [
    'dydd Sul',
    'dydd Llun',
    'dydd Mawrth',
    'dydd Mercher',
    'dydd Iau',
    'dydd Gwener',
    'dydd Sadwrn',
  ],
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  reference: 'cyfeirnod',
  area: 'adroddiadau yn yr ardal',
  around: 'adroddiadau ger lle a ddewiswyd gennych, o fewn',
  metres: 'metr',
};

/** The words of a language; English where there are none in it. */
export function wordsFor(language: string): Words {
  return language.toLowerCase().split('-')[0] === 'cy' ? welsh : english;
}

/** A date such as `2026-11-27` as a person says it: Friday 27 November 2026. */
export function dayInWords(date: string, { weekdays, months }: Words): string {
  const day = new Date(`${date}T00:00:00Z`);
  return `${weekdays[day.getUTCDay()]} ${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}
