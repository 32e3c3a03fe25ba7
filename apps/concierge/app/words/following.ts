import { type Translated } from '../language/languages.js';

const en = {
  title: 'Follow a report',
  reference: 'Reference',
  referenceHint: 'For example, 7QK4-M2XD',
  referenceLongHint: 'It was shown when you sent the report. For example, 7QK4-M2XD',
  follow: 'Follow',
  enterReference: 'Enter a reference',
  noSuchReference: 'Check the reference: there is no report with this one',
  recent: 'Recent reports',
  mine: 'My reports',
  nothingYet: 'Nothing has been reported yet.',
  reportSomething: 'Report something',
  newest: 'Newest reports',
  older: 'Older reports',
  previousPage: 'Previous',
  nextPage: 'Next',
  whatHasHappened: 'What has happened',
  whatWasReported: 'What was reported',
  share: 'Anyone with the address of this page can follow this report. Keep it, or share it.',
};

const cy: typeof en = {
  title: 'Dilyn adroddiad',
  reference: 'Cyfeirnod',
  referenceHint: 'Er enghraifft, 7QK4-M2XD',
  referenceLongHint: 'Fe’i dangoswyd pan anfonoch yr adroddiad. Er enghraifft, 7QK4-M2XD',
  follow: 'Dilyn',
  enterReference: 'Rhowch gyfeirnod',
  noSuchReference: 'Gwiriwch y cyfeirnod: nid oes adroddiad gyda’r un hwn',
  recent: 'Adroddiadau diweddar',
  mine: 'Fy adroddiadau',
  nothingYet: 'Nid oes unrhyw beth wedi’i adrodd eto.',
  reportSomething: 'Rhoi gwybod am rywbeth',
  newest: 'Adroddiadau diweddaraf',
  older: 'Adroddiadau hŷn',
  previousPage: 'Blaenorol',
  nextPage: 'Nesaf',
  whatHasHappened: 'Beth sydd wedi digwydd',
  whatWasReported: 'Beth gafodd ei adrodd',
  share:
    'Gall unrhyw un sydd â chyfeiriad y dudalen hon ddilyn yr adroddiad hwn. Cadwch ef, neu rhannwch ef.',
};

/** What the pages say on which a report is followed. */
export const followingWords: Translated<typeof en> = { en, cy };
