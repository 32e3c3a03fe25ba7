/** A macro call for each component that asks for something, in one form. Both pages are drawn from it. */
export const formCalls: readonly [component: string, options: Record<string, unknown>][] = [
  ['input', { id: 'street', name: 'street', label: { text: 'Street' }, hint: { text: 'Where it is' } }],
  ['textarea', { id: 'what', name: 'what', label: { text: 'What is wrong?' } }],
  ['character-count', { id: 'more', name: 'more', maxlength: 10, label: { text: 'More' } }],
  [
    'select',
    {
      id: 'ward',
      name: 'ward',
      label: { text: 'Ward' },
      items: [
        { value: 'mill', text: 'Millfield' },
        { value: 'park', text: 'Park End' },
      ],
    },
  ],
  [
    'radios',
    {
      name: 'contact',
      fieldset: { legend: { text: 'How should we tell you?' } },
      items: [
        {
          value: 'email',
          text: 'By email',
          conditional: {
            html: '<input class="govuk-input" id="address" name="address" aria-label="Address">',
          },
        },
        { value: 'none', text: 'Not at all' },
      ],
    },
  ],
  [
    'checkboxes',
    {
      name: 'bins',
      fieldset: { legend: { text: 'Which bins?' } },
      items: [
        { value: 'food', text: 'Food' },
        {
          value: 'paper',
          text: 'Paper',
          conditional: { html: '<input class="govuk-input" id="size" name="size" aria-label="Size">' },
        },
        { divider: 'or' },
        { value: 'none', text: 'None of them', behaviour: 'exclusive' },
      ],
    },
  ],
  ['date-input', { id: 'seen', namePrefix: 'seen', fieldset: { legend: { text: 'When did you see it?' } } }],
  ['password-input', { id: 'secret', name: 'secret', label: { text: 'Password' } }],
  ['file-upload', { id: 'photo', name: 'photo', javascript: true, label: { text: 'Photo' } }],
  ['button', { text: 'Send report', name: 'go', value: 'send', preventDoubleClick: true }],
];

/** What leads somewhere or opens, without a script. `#main` and what the links name are on the page. */
export const wayCalls: readonly [component: string, options: Record<string, unknown>][] = [
  ['skip-link', { text: 'Skip to main content', href: '#main' }],
  ['exit-this-page', { redirectUrl: '/weather' }],
  ['back-link', { text: 'Back', href: '/before' }],
  [
    'service-navigation',
    {
      serviceName: 'Reports',
      navigation: [
        { text: 'Report', href: '/report' },
        { text: 'Follow', href: '/follow' },
      ],
    },
  ],
  [
    'error-summary',
    { titleText: 'There is a problem', errorList: [{ text: 'Enter a street', href: '#street' }] },
  ],
  ['details', { summaryText: 'How to find the number', text: 'It is on the column' }],
  [
    'tabs',
    {
      items: ['Roads', 'Parks'].map((label) => ({
        id: label.toLowerCase(),
        label,
        panel: { text: `About ${label}` },
      })),
    },
  ],
  [
    'accordion',
    {
      id: 'services',
      items: ['Bins', 'Trees'].map((name) => ({
        heading: { text: name },
        content: { text: `All of ${name}` },
      })),
    },
  ],
  ['notification-banner', { html: '<p>Closed. <a href="/closed">See when</a></p>' }],
  ['pagination', { next: { href: '/2' }, items: [{ number: 1, href: '/1', current: true }] }],
];
