import type { InsightLanguage } from './insight-language.js';

/** The English of figures. */
export const insightEn: InsightLanguage = {
  insight: {
    period: '{from} to {to}',
    score: '{value} out of 5',
    perThousandRequests: '{value} for each 1,000 requests',
    days: { one: '{count} day', two: '{count} days', other: '{count} days' },
    hours: { one: '{count} hour', two: '{count} hours', other: '{count} hours' },
    minutes: { one: '{count} minute', two: '{count} minutes', other: '{count} minutes' },
    moment: 'Less than a minute',
    counted: '{numerator} of {denominator}',
    countedFrom: 'Counted from {denominator}',
    withheld: 'Too few to publish',
    nothing: 'No figure',
    by: { service: 'Service', group: 'Group', supplier: 'Supplier', area: 'Area', channel: 'How it came' },
    time: 'When',
    figure: 'Figure',
    scale: 'Bar from 0 to {most}',
    higher: 'A higher figure is better.',
    lower: 'A lower figure is better.',
  },
};
