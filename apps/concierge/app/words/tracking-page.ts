import { type Language } from '../language/languages.js';
import { followingWords } from './following.js';
import { sayingWords } from './saying.js';

type Saying = (typeof sayingWords)[Language];
type Following = (typeof followingWords)[Language];

/** What the tracking page says beside the components. */
export type TrackingPageWords = Pick<
  Saying,
  | 'yours'
  | 'answerQuestion'
  | 'answer'
  | 'addTo'
  | 'isItFixed'
  | 'actions'
  | 'tellMe'
  | 'calendar'
  | 'share'
  | 'wasItYou'
  | 'sentToYou'
  | 'howWeReachYou'
  | 'noContact'
  | 'name'
  | 'email'
  | 'phone'
> &
  Pick<Following, 'whatHasHappened' | 'whatWasReported' | 'recent' | 'mine'> & {
    /** What the address of the page is good for. */
    anyone: string;
  };

const ur: TrackingPageWords = {
  yours: 'یہ رپورٹ آپ نے کی تھی',
  answerQuestion: 'کونسل نے آپ سے کچھ پوچھا ہے',
  answer: 'جواب دیں',
  addTo: 'تبصرہ یا تصویر شامل کریں',
  isItFixed: 'ہمیں بتائیں کہ یہ ٹھیک ہو گیا یا نہیں',
  actions: 'آپ کیا کر سکتے ہیں',
  tellMe: 'ای میل یا ٹیکسٹ پیغام سے خبر پائیں',
  calendar: 'تاریخ اپنے کیلنڈر میں ڈالیں',
  share: 'یہ رپورٹ دوسروں کو بھیجیں',
  wasItYou: 'کیا یہ رپورٹ آپ نے کی تھی؟ اس میں اضافہ کرنے کے لیے لنک حاصل کریں',
  sentToYou: 'ہم نے آپ کو کیا بھیجا',
  howWeReachYou: 'ہم آپ سے کیسے رابطہ کرتے ہیں',
  noContact: 'آپ نے رابطے کا کوئی ذریعہ نہیں دیا۔',
  name: 'نام',
  email: 'ای میل پتہ',
  phone: 'فون نمبر',
  whatHasHappened: 'اب تک کیا ہوا',
  whatWasReported: 'کیا رپورٹ کیا گیا',
  recent: 'حالیہ رپورٹیں',
  mine: 'میری رپورٹیں',
  anyone: 'جس کے پاس اس صفحے کا پتہ ہے وہ اس رپورٹ پر نظر رکھ سکتا ہے۔ اسے محفوظ رکھیں، یا دوسروں کو بھیجیں۔',
};

const of = (language: Language): TrackingPageWords => ({
  ...followingWords[language],
  ...sayingWords[language],
  anyone: followingWords[language].share,
});

/** What the tracking page says, in every language that it can be read in. */
export const trackingPageWords: Readonly<Record<Language | 'ur', TrackingPageWords>> = {
  en: of('en'),
  cy: of('cy'),
  ur,
};
