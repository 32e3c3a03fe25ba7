import { AT_FIRST, type Behaviour, cannot, type OfficialCase, shown, why } from './walk.js';

const call = (more: object = {}) =>
  [
    'notification-banner',
    { type: 'success', html: '<p>Sent. <a href="#x">See it</a></p>', ...more },
  ] as const;
const FOCUSED = 'Focus: div.govuk-notification-banner';

const SUCCESS = 'a success';
const LEFT = 'a success that leaves the focus alone';
const REGION = 'a success that is a region';
const OWN = 'a success with a place of its own in the tab order';
const SAYS = 'a success that takes the focus, and says so';
const steps = [
  ['Tab into it', { press: '{Tab}' }],
  ['back out', { press: '{Shift>}{Tab}{/Shift}' }],
] as const;

const leaves = (says: string, walk: string): OfficialCase[] => [
  shown(`${says}: no place in the tab order`, walk, AT_FIRST, '!tabindex="-1"'),
  shown(`${says}: no focus`, walk, AT_FIRST, '!Focus: div'),
];

export const notificationBanner: Behaviour = {
  component: 'notification-banner',
  walks: [
    { name: SUCCESS, parts: [call()], steps },
    { name: LEFT, parts: [call({ disableAutoFocus: true })], steps },
    { name: SAYS, parts: [call({ disableAutoFocus: false })], steps },
    { name: REGION, parts: [call({ role: 'region' })], steps },
    { name: OWN, parts: [call({ attributes: { tabindex: 2 } })], steps },
    { name: 'an ordinary banner', parts: [call({ type: '' })], steps },
  ],
  cases: [
    shown('it can take the focus', SUCCESS, AT_FIRST, 'tabindex="-1"'),
    shown('it takes the focus as the page opens', SUCCESS, AT_FIRST, FOCUSED),
    shown('it gives up its place in the tab order with the focus', SUCCESS, 'Tab into it', '!tabindex="-1"'),
    ...leaves('told to leave the focus alone', LEFT),
    ...leaves('told so by configuration', LEFT),
    ...leaves('told so by initAll', LEFT),
    shown('told by the markup to take it: it can', SAYS, AT_FIRST, 'tabindex="-1"'),
    shown('told by the markup to take it: it does', SAYS, AT_FIRST, FOCUSED),
    ...leaves('with the role of a region', REGION),
    shown('a place of its own in the tab order stays', OWN, 'Tab into it', 'tabindex="2"'),
    cannot('an error where the page lacks the class for scripts', why.noClass),
    cannot('an error without a root', why.noRoot),
    cannot('an error with a root that is another element', why.noRoot),
  ],
};
