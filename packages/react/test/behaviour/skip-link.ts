import { type Behaviour, cannot, shown, tested, why } from './walk.js';

const TEST = 'src/skip-link/skip-link.test.tsx';
const page =
  '<button id="before">Before</button><div data-part></div><main class="govuk-main-wrapper" id="main"><p style="height: 1500px">…</p><a href="#report" id="report">Report</a></main>';
const SKIPPING = 'skipping to the main part';

export const skipLink: Behaviour = {
  component: 'skip-link',
  walks: [
    {
      name: SKIPPING,
      page,
      parts: [['skip-link', { text: 'Skip to main content', href: '#main' }]],
      steps: [
        ['Tab', { press: '{Tab}' }],
        ['Enter', { press: '{Enter}' }],
        ['Tab on', { press: '{Tab}' }],
        ['back to it', { click: '#before' }],
        ['Tab again', { press: '{Tab}' }],
        ['a click', { click: '.govuk-skip-link' }],
      ],
    },
  ],
  cases: [
    shown('the main part gets the focus', SKIPPING, 'Enter', 'Focus: main#main'),
    shown('it can take it', SKIPPING, 'Enter', 'id="main" tabindex="-1"'),
    shown(
      'a class keeps the browser’s own outline away',
      SKIPPING,
      'Enter',
      'govuk-skip-link-focused-element',
    ),
    shown('it gives up its place in the tab order with the focus', SKIPPING, 'Tab on', '!tabindex="-1"'),
    shown('it gives up the class with the focus', SKIPPING, 'Tab on', '!govuk-skip-link-focused-element'),
    cannot('an error where the page lacks the class for scripts', why.noClass),
    cannot('an error without a root', why.noRoot),
    cannot('an error with a root that is another element', why.noRoot),
    tested(
      'an error without a main part: here, an ordinary link',
      TEST,
      'is an ordinary link where there is nothing to go to: %s',
    ),
    tested(
      'an error with a link to no part of the page: here, an ordinary link',
      TEST,
      'leaves a link to another page to the browser',
    ),
    // skip-link.jsdom.test.mjs
    tested(
      'an error with a link to the page itself: here, an ordinary link',
      TEST,
      'is an ordinary link where there is nothing to go to: %s',
    ),
  ],
};
