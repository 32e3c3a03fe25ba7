/** Where ours is meant to differ from the official script, or the browser does not always do the same. Nothing else may. */
export interface Difference {
  /** The components where it does; all when left unset. */
  components?: readonly string[];
  /** What differs, and why. */
  words: string;
  /** Takes out of a report what differs. */
  without: (report: string) => string;
}

export const differences: readonly Difference[] = [
  {
    words:
      'The class `govuk-frontend-supported` is on the component, not on the page: whoever writes the page need not put it there.',
    without: (report) =>
      report
        .replaceAll(/(class="[^"]*?) ?govuk-frontend-supported/g, '$1')
        .replaceAll(/ class=" ?"/g, '')
        .replaceAll('class=" ', 'class="'),
  },
  {
    components: ['checkboxes', 'radios'],
    words:
      'What a choice would reveal is `hidden` besides, so that it is out of sight on a page whose style sheet has not come.',
    without: (report) => report.replaceAll(/(__conditional--hidden") hidden/g, '$1'),
  },
  {
    components: ['checkboxes', 'radios', 'service-navigation'],
    words:
      'Choices that reveal nothing and a service navigation without pages send no script, so nothing marks them as started.',
    without: (report) => report.replaceAll(/ data-govuk-(checkboxes|radios|service-navigation)-init=""/g, ''),
  },
  {
    components: ['checkboxes'],
    words:
      '“None of these” clears the others by a click on each, and they it, so that `onChange` hears of it; the official script tells nobody.',
    without: (report) =>
      report.replaceAll(
        /Event: click on (input#\S+) by a script\nEvent: input on \1\nEvent: change on \1\n/g,
        '',
      ),
  },
  {
    components: ['button', 'password-input'],
    words:
      'A button that takes every click sends no script, so nothing marks it as started; nor the one in a password input.',
    without: (report) => report.replaceAll(' data-govuk-button-init=""', ''),
  },
  {
    components: ['error-summary', 'notification-banner'],
    words:
      'Under StrictMode, which development alone has, React starts an effect twice: the focus is taken twice.',
    without: (report) =>
      report.replaceAll(/(Event: focus on (.+)\n)Event: blur on \2\nEvent: focus on \2\n/g, '$1'),
  },
  {
    components: ['service-navigation'],
    words: 'While a wide window hides the button, it says nothing of being open or closed.',
    without: (report) => report.replaceAll(/ aria-expanded="(true|false)"( aria-hidden="true")/g, '$2'),
  },
  {
    components: ['tabs'],
    words:
      'Going back in a page, the browser takes the focus from a link that is no longer where the address leads, now before it tells of the address, now after: neither script’s doing.',
    without: (report) => report.replace(/(Event: blur on .+\n)(Event: hashchange on the window\n)/, '$2$1'),
  },
];
