import type { InsightLanguage } from './insight-language.js';

/** The Urdu of figures. */
export const insightUr: InsightLanguage = {
  insight: {
    period: '{from} سے {to} تک',
    score: '5 میں سے {value}',
    perThousandRequests: 'ہر 1,000 درخواستوں پر {value}',
    days: { one: '{count} دن', two: '{count} دن', other: '{count} دن' },
    hours: { one: '{count} گھنٹہ', two: '{count} گھنٹے', other: '{count} گھنٹے' },
    minutes: { one: '{count} منٹ', two: '{count} منٹ', other: '{count} منٹ' },
    moment: 'ایک منٹ سے کم',
    counted: '{denominator} میں سے {numerator}',
    countedFrom: '{denominator} سے گنا گیا',
    withheld: 'شائع کرنے کے لیے بہت کم',
    nothing: 'کوئی عدد نہیں',
    by: { service: 'خدمت', group: 'گروہ', supplier: 'فراہم کنندہ', area: 'علاقہ', channel: 'کیسے آیا' },
    time: 'کب',
    figure: 'عدد',
    scale: 'بار 0 سے {most} تک',
    higher: 'زیادہ عدد بہتر ہے۔',
    lower: 'کم عدد بہتر ہے۔',
  },
};
