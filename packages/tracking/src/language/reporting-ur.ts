import type { ReportingLanguage } from './reporting-language.js';

/** The Urdu of reporting. */
export const reportingUr: ReportingLanguage = {
  nearby: {
    listLabel: 'یہاں قریب پہلے سے رپورٹ شدہ',
    distance: 'تقریباً {metres} میٹر دور',
    here: 'اسی جگہ',
    reported: '{date} کو رپورٹ کیا گیا',
    follow: 'اس رپورٹ پر نظر رکھیں: {name}',
  },
  location: {
    search: 'پوسٹ کوڈ یا سڑک کا نام',
    searchHint: 'مثلاً DE6 1AA یا Mill Lane',
    find: 'پتہ تلاش کریں',
    addresses: 'قریب ترین پتہ چنیں',
    choose: 'پتہ چنیں',
    found: '{count} پتے ملے۔',
    noneFound: '“{search}” کے لیے کوئی پتہ نہیں ملا۔ اسے دوبارہ دیکھیں، یا اس کے بجائے جگہ بیان کریں۔',
    description: 'جگہ بیان کریں',
    descriptionHint: 'مثلاً نمبر 14 کے باہر، یا Queen’s Park، شمالی دروازے کے پاس',
    useMyLocation: 'میرا مقام استعمال کریں',
    locating: 'معلوم کیا جا رہا ہے کہ آپ کہاں ہیں۔',
    located: 'ہمیں آپ کا مقام مل گیا، تقریباً {metres} میٹر کے اندر۔',
    notLocated: 'ہم معلوم نہیں کر سکے کہ آپ کہاں ہیں۔ پوسٹ کوڈ یا سڑک لکھیں، یا جگہ بیان کریں۔',
    map: 'جگہ نقشے پر دکھائیں (اختیاری)',
    mapHelp:
      'نقشے کو اتنا ہلائیں کہ نشان جگہ پر آ جائے۔ کی بورڈ سے: ہلانے کے لیے تیر والے بٹن، اور قریب یا دور کرنے کے لیے + اور - دبائیں۔ اگر آپ نے پتہ دیا یا جگہ بیان کی ہے تو نقشے کی ضرورت نہیں۔',
    mapLabel: 'نقشہ۔ بیچ میں نشان جگہ بتاتا ہے۔',
    mapFailed: 'نقشہ اس وقت نہیں دکھایا جا سکتا۔ اس کے بجائے پتہ دیں یا جگہ بیان کریں۔',
    pinAt: 'نشان {lat}، {long} پر ہے۔',
    noPin: 'نقشے پر کوئی جگہ نشان زد نہیں۔',
    removePin: 'نشان ہٹائیں',
  },
  photos: {
    choose: 'تصاویر چنیں',
    hint: 'زیادہ سے زیادہ {count} تصاویر، ہر ایک {megabytes} MB سے چھوٹی: {kinds}۔',
    altText: 'تصویر میں کیا نظر آ رہا ہے؟',
    altTextHint:
      'ان لوگوں کے لیے جو اسے دیکھ نہیں سکتے۔ مثلاً زیبرا کراسنگ کے سامنے کھانے کی پلیٹ جتنا چوڑا گڑھا۔',
    add: 'تصاویر شامل کریں',
    listLabel: 'شامل کی گئی تصاویر',
    remove: '{name} ہٹائیں',
    noAltText: 'وضاحت نہیں کی گئی',
    sending: '{name} بھیجی جا رہی ہے، {percent}% ہو گیا۔',
    sent: '{name} شامل ہو گئی۔',
    failed: '{name} نہیں بھیجی جا سکی۔',
    tooLarge: '{name} کو {megabytes} MB سے چھوٹا ہونا چاہیے',
    wrongKind: '{name} کو تصویر یا PDF ہونا چاہیے',
    tooMany: 'آپ زیادہ سے زیادہ {count} تصاویر شامل کر سکتے ہیں',
    again: 'دوبارہ کوشش کریں',
  },
};
