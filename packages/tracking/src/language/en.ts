import { followingEn } from './following-en.js';
import { insightEn } from './insight-en.js';
import { liveEn } from './live-en.js';
import { reportingEn } from './reporting-en.js';
import type { TrackingLanguage } from './tracking-language.js';

/** English, the default. */
export const en: TrackingLanguage = {
  ...liveEn,
  ...followingEn,
  ...reportingEn,
  ...insightEn,
  questions: {
    optional: '{label} (optional)',
    onlyIf: 'Only if you answered {answers} to “{question}”.',
    quoted: '“{answer}”',
    or: ' or ',
    choose: 'Choose an answer',
    selectAll: 'Select all that apply.',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    dateHint: 'For example, 27 3 2026.',
    errorPrefix: 'Error',
  },
};
