import { AT_FIRST, type Behaviour, cannot, inBrowser, shown, tested, why } from './walk.js';

const navigation = ['Roads', 'Parks', 'Bins'].map((text) => ({ text, href: '#x' }));
const call = (more: object = {}) =>
  ['service-navigation', { serviceName: 'Reports', navigation, ...more }] as const;
const TOGGLE = '.govuk-js-service-navigation-toggle';
const PHONE = 'a menu on a phone';
const hidden = '<ul class="govuk-service-navigation__list" hidden id="navigation">';

export const serviceNavigation: Behaviour = {
  component: 'service-navigation',
  walks: [
    {
      name: PHONE,
      parts: [call()],
      width: 375,
      steps: [
        ['pressing the button', { click: TOGGLE }],
        ['pressing it again', { click: TOGGLE }],
        ['and again', { click: TOGGLE }],
        ['a wider window', { width: 1000 }],
        ['a narrow window', { width: 375 }],
      ],
    },
    {
      name: 'a menu by keyboard',
      parts: [call()],
      width: 375,
      steps: [
        ['Tab', { press: '{Tab}' }],
        ['Enter', { press: '{Enter}' }],
        ['Tab into it', { press: '{Tab}' }],
        ['back', { press: '{Shift>}{Tab}{/Shift}' }],
        ['Space', { press: ' ' }],
        ['Escape', { press: '{Escape}' }],
      ],
    },
    { name: 'a wide window', parts: [call()], steps: [['Tab', { press: '{Tab}' }]] },
    { name: 'no pages', parts: [call({ navigation: [] })], width: 375, steps: [] },
    {
      name: 'pages that never collapse',
      parts: [call({ collapseNavigationOnMobile: false })],
      width: 375,
      steps: [['Tab', { press: '{Tab}' }]],
    },
  ],
  cases: [
    inBrowser.withoutScripts('without scripts every page shows'),
    tested(
      'without scripts the button is hidden',
      'src/service-navigation/service-navigation.test.tsx',
      'shows the whole navigation and no button without JavaScript',
    ),
    shown('no pages are no error', 'no pages', AT_FIRST, '!<ul', 'Reports'),
    shown('no button is no error', 'pages that never collapse', AT_FIRST, '!<button aria-controls', 'Roads'),
    cannot('an error where the page lacks the class for scripts', why.noClass),
    cannot('an error without a root', why.noRoot),
    cannot('an error without what the button controls', why.ownMarkup),
    cannot('an error without the list', why.ownMarkup),
    shown('on a phone the pages begin hidden', PHONE, AT_FIRST, hidden, 'Out of sight: ul#navigation'),
    shown('on a phone the button shows', PHONE, AT_FIRST, `!Out of sight: button`),
    shown('the button says that it is closed', PHONE, AT_FIRST, 'aria-expanded="false"'),
    shown('the button says what it controls', PHONE, AT_FIRST, '<button aria-controls="navigation"'),
    shown('pressing it shows the pages', PHONE, 'pressing the button', `!${hidden}`),
    shown('and says so', PHONE, 'pressing the button', 'aria-expanded="true"'),
    shown('pressing it again hides them', PHONE, 'pressing it again', hidden),
    shown('and says so again', PHONE, 'pressing it again', 'aria-expanded="false"'),
  ],
};
