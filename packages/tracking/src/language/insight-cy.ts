import type { InsightLanguage } from './insight-language.js';

/** The Welsh of figures. */
export const insightCy: InsightLanguage = {
  insight: {
    period: '{from} i {to}',
    score: '{value} allan o 5',
    perThousandRequests: '{value} am bob 1,000 o geisiadau',
    days: { one: '{count} diwrnod', two: '{count} ddiwrnod', other: '{count} diwrnod' },
    hours: { one: '{count} awr', two: '{count} awr', other: '{count} awr' },
    minutes: { one: '{count} munud', two: '{count} funud', other: '{count} munud' },
    moment: 'Llai na munud',
    counted: '{numerator} o {denominator}',
    countedFrom: 'Wedi’i gyfrif o {denominator}',
    withheld: 'Rhy ychydig i’w gyhoeddi',
    nothing: 'Dim ffigur',
    by: { service: 'Gwasanaeth', group: 'Grŵp', supplier: 'Cyflenwr', area: 'Ardal', channel: 'Sut y daeth' },
    time: 'Pryd',
    figure: 'Ffigur',
    scale: 'Bar o 0 i {most}',
    higher: 'Mae ffigur uwch yn well.',
    lower: 'Mae ffigur is yn well.',
  },
};
