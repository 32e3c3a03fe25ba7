import { en } from '../src/language/en.js';
import type { TrackingLanguage } from '../src/language/tracking-language.js';

/** Enough Urdu to see a page that runs from right to left. It is not a language the package ships. */
export const IN_URDU_WORDS: TrackingLanguage = {
  ...en,
  lang: 'ur',
  dir: 'rtl',
  dates: {
    ...en.dates,
    weekdays: ['اتوار', 'پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ'],
    months: [
      'جنوری',
      'فروری',
      'مارچ',
      'اپریل',
      'مئی',
      'جون',
      'جولائی',
      'اگست',
      'ستمبر',
      'اکتوبر',
      'نومبر',
      'دسمبر',
    ],
    am: ' صبح',
    pm: ' شام',
    moment: '{date}، {time}',
  },
  steps: {
    names: ['موصول ہوا', 'جائزہ لیا جا رہا ہے', 'وقت مقرر ہے', 'کام جاری ہے', 'مکمل'],
    closed: 'بند',
    listLabel: 'پیش رفت',
    done: 'ہو گیا',
    current: 'ابھی',
    upcoming: 'باقی',
    unrecorded: 'درج نہیں',
  },
  statuses: {
    ...en.statuses,
    investigating: { label: 'جائزہ لیا جا رہا ہے', sentence: 'ہم معلوم کر رہے ہیں کہ کیا کرنا ہے۔' },
    awaitingReporter: { label: 'جواب کا انتظار ہے', sentence: 'ہم نے مزید معلومات مانگی ہیں۔' },
    reporterReplied: { label: 'جواب مل گیا', sentence: 'رپورٹ کرنے والے نے مزید معلومات بھیجی ہیں۔' },
  },
  promise: { ...en.promise, dated: '{text}: {date} تک۔', plain: 'ہم نے {date} کی تاریخ دی ہے۔' },
  tracker: {
    ...en.tracker,
    reference: 'حوالہ {reference}',
    latestNews: 'تازہ خبر',
    lastHeard: 'آخری خبر: {moment}۔',
    live: 'براہِ راست۔ خبر آنے پر یہ صفحہ خود بدل جاتا ہے۔',
  },
  timeline: { ...en.timeline, reported: 'رپورٹ کیا گیا', resident: 'رہائشی', listLabel: 'اب تک کیا ہوا' },
};
