import { followingCy } from './following-cy.js';
import { insightCy } from './insight-cy.js';
import { liveCy } from './live-cy.js';
import { reportingCy } from './reporting-cy.js';
import type { TrackingLanguage } from './tracking-language.js';

/** Welsh, complete. */
export const cy: TrackingLanguage = {
  ...liveCy,
  ...followingCy,
  ...reportingCy,
  ...insightCy,
  questions: {
    optional: '{label} (dewisol)',
    onlyIf: 'Dim ond os ateboch {answers} i “{question}”.',
    quoted: '“{answer}”',
    or: ' neu ',
    choose: 'Dewiswch ateb',
    selectAll: 'Dewiswch bob un sy’n berthnasol.',
    day: 'Diwrnod',
    month: 'Mis',
    year: 'Blwyddyn',
    dateHint: 'Er enghraifft, 27 3 2026.',
    errorPrefix: 'Gwall',
  },
};
