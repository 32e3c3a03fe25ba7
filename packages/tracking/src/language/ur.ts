import { followingUr } from './following-ur.js';
import { insightUr } from './insight-ur.js';
import { liveUr } from './live-ur.js';
import { reportingUr } from './reporting-ur.js';
import type { TrackingLanguage } from './tracking-language.js';

/** Urdu, complete. It runs from right to left. */
export const ur: TrackingLanguage = {
  ...liveUr,
  ...followingUr,
  ...reportingUr,
  ...insightUr,
  questions: {
    optional: '{label} (اختیاری)',
    onlyIf: 'صرف اگر آپ نے “{question}” کا جواب {answers} دیا۔',
    quoted: '“{answer}”',
    or: ' یا ',
    choose: 'جواب چنیں',
    selectAll: 'جو جو درست ہو، سب چنیں۔',
    day: 'دن',
    month: 'مہینہ',
    year: 'سال',
    dateHint: 'مثلاً 27 3 2026۔',
    errorPrefix: 'غلطی',
  },
};
