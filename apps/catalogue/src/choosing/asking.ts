import { type GuidanceGroup } from './guidance.js';

/** Components that people answer with. */
export const asking: GuidanceGroup = {
  name: 'Ask a question',
  components: [
    {
      folder: 'radios',
      name: 'Radios',
      alsoCalled: ['radio buttons', 'option buttons', 'single choice', 'yes or no'],
      need: 'let people choose one answer from a short list',
      use: [
        'when exactly one answer is possible, and there are about two to seven to choose from',
        'with “Not sure” as an answer when a resident may honestly not know',
        'with a follow-up question that opens below an answer, when it is one short question',
      ],
      avoid: [
        'when several answers may be true at once: use {checkboxes}',
        'with one answer chosen in advance; people skip past it and the answer is wrong',
        'side by side, unless there are only two short answers such as Yes and No',
      ],
      accessibility: [
        'The question is the legend of the group, so a screen reader says it before the first answer.',
        'The arrow keys move between the answers; Tab leaves the group.',
        'A follow-up question is said to open or close with its answer. Without JavaScript it shows while the answer is chosen, and nothing is said.',
      ],
    },
    {
      folder: 'checkboxes',
      name: 'Checkboxes',
      alsoCalled: ['tick boxes', 'multiple choice', 'toggle', 'switch'],
      need: 'let people choose any number of answers',
      use: [
        'when none, one or several answers may be right; say “Select all that apply” in the hint',
        'alone, to let people agree to one thing',
        'with “None of these” set apart from the rest when people must answer',
      ],
      avoid: [
        'when only one answer is possible: use {radios}',
        'for agreement that is already ticked; that is not agreement',
      ],
      accessibility: [
        'Each box has its own label and a target of at least 44 pixels.',
        'Choosing “None of these” clears the others, and the other way round.',
        'Write labels that make sense when read out alone.',
      ],
    },
    {
      folder: 'text-input',
      name: 'Text input',
      alsoCalled: ['text field', 'text box', 'single line input'],
      need: 'ask for something short: a name, a street, a reference',
      use: [
        'for an answer of one line',
        'as wide as the answer will be: a short box for a postcode, a long one for a street',
        'with the right keyboard and autofill for what is asked: e-mail, telephone, whole number',
      ],
      avoid: [
        'for more than one sentence: use {textarea}',
        'when there are few possible answers: use {radios}',
        'with an example inside the box; put it in the hint, where it stays',
      ],
      accessibility: [
        'The label, hint and error message are read out together with the box.',
        'Ask developers to set autocomplete, so that people need not type what their browser knows.',
        'Let people write a telephone number or postcode with spaces, and clean it up yourself.',
      ],
    },
    {
      folder: 'textarea',
      name: 'Textarea',
      alsoCalled: ['multi-line text', 'comment box', 'message box'],
      need: 'let people describe something in their own words',
      use: [
        'when the answer may be several sentences, such as what is wrong and where exactly',
        'as tall as the answer you hope for',
      ],
      avoid: [
        'for one line: use {text-input}',
        'when you need to sort or count the answers: ask with {radios} or {checkboxes}',
      ],
      accessibility: [
        'The label is the question; the hint says what not to include, such as other people’s names.',
        'People can make it larger, and nothing is lost when the text is longer than the box.',
      ],
    },
    {
      folder: 'character-count',
      name: 'Character count',
      alsoCalled: ['text limit', 'word count', 'letters left'],
      need: 'tell people how much room they have left to write',
      use: [
        'only when there is a real limit and people are likely to meet it',
        'with a threshold, so that it appears when it starts to matter',
      ],
      avoid: ['to keep answers short for its own sake: use {textarea} and a good question'],
      accessibility: [
        'The number is announced when a person pauses, not at every key.',
        'It never cuts off what people write; they can go over and then shorten.',
        'Without JavaScript the limit is still told, in words.',
      ],
    },
    {
      folder: 'date-input',
      name: 'Date input',
      alsoCalled: ['date picker', 'calendar', 'date of birth', 'birthday'],
      need: 'ask for a date people know, such as when they saw it',
      use: [
        'for a date people remember or can look up, as day, month and year',
        'with an example in the hint that is not today, such as 27 3 2026',
      ],
      avoid: [
        'to choose a day from a calendar, such as an appointment: offer the days with {radios}',
        'when a rough answer will do: ask “When did you first notice it?” with {radios}',
      ],
      accessibility: [
        'The three boxes are one group with one question; each has its own label.',
        'An error marks only the boxes that are wrong, and says which part is missing.',
        'Accept “3” and “03”, and “March” as well as 3.',
      ],
    },
    {
      folder: 'select',
      name: 'Select',
      alsoCalled: ['dropdown', 'drop-down list', 'combo box', 'list box', 'picker'],
      need: 'let people choose from a long list when nothing else will do',
      use: ['as a last resort, in tools that staff use every day'],
      avoid: [
        'with fewer than about eight answers: use {radios}, which show them all',
        'for places or streets: let people type with {text-input}',
      ],
      accessibility: [
        'Research for GOV.UK found that some people cannot close it, type into it or read it on a phone.',
        'It is the browser’s own control, so it works with every keyboard and screen reader.',
      ],
    },
    {
      folder: 'file-upload',
      name: 'File upload',
      alsoCalled: ['attachment', 'upload a photo', 'drag and drop', 'dropzone'],
      need: 'let people add a photo or a document',
      use: [
        'when a photo helps the crew find or judge the problem; make it optional',
        'saying which kinds of file you take and how large they may be, before people choose one',
      ],
      avoid: ['to ask for what could be answered in words; not everyone can take a photo'],
      accessibility: [
        'The box to drop a file on is also a button that opens the file list.',
        'What was chosen is announced. Without JavaScript it is the browser’s own control.',
      ],
    },
    {
      folder: 'password-input',
      name: 'Password input',
      alsoCalled: ['password field', 'show password', 'sign in'],
      need: 'let people enter a password they can check',
      use: ['when staff or suppliers sign in'],
      avoid: ['for residents: they can report and follow without an account'],
      accessibility: [
        'A button shows or hides the password, says which of the two it will do, and announces the change.',
        'Allow pasting and password managers (WCAG 2.2, accessible authentication).',
      ],
    },
    {
      folder: 'fieldset',
      name: 'Fieldset',
      alsoCalled: ['group of fields', 'address', 'legend'],
      need: 'group fields that answer one question together',
      use: ['when several fields belong together, such as the lines of an address'],
      avoid: [
        'around one field: its {label} is enough',
        'around {radios} or {date-input}: they have one inside',
      ],
      accessibility: [
        'The legend is read out before each field of the group, so keep it short.',
        'When a page asks one question, make the legend the page’s heading.',
      ],
    },
    {
      folder: 'label',
      name: 'Label',
      alsoCalled: ['field name', 'caption'],
      need: 'name a field',
      use: ['through the field’s own label setting; alone only for a field of your own'],
      avoid: ['for a group of fields: use {fieldset}'],
      accessibility: [
        'Clicking it moves to its field. Never hide it or put it inside the box.',
        'When a page asks one question, make the label the page’s heading.',
      ],
    },
    {
      folder: 'hint',
      name: 'Hint',
      alsoCalled: ['help text', 'helper text', 'tooltip', 'placeholder'],
      need: 'help with one question, in a short sentence',
      use: ['for what most people need in order to answer: an example, a format, where to look'],
      avoid: [
        'for long help: write it above the question, or put it in {details}',
        'with links; screen readers read a hint as plain text',
      ],
      accessibility: ['It is read out after the label. Keep it to one sentence without lists.'],
    },
    {
      folder: 'error-message',
      name: 'Error message',
      alsoCalled: ['inline error', 'validation message', 'field error'],
      need: 'say what to put right, beside the question',
      use: [
        'beside every question that needs putting right, together with {error-summary}',
        'saying how to mend it: “Select how big the pothole is”',
      ],
      avoid: [
        'with “invalid”, “oops”, “please” or “you forgot”',
        'while people are still typing; check when they continue',
      ],
      accessibility: [
        'The word “Error” comes first for screen readers, and the message is tied to the field.',
        'It is told by words and a line, not by red alone.',
      ],
    },
    {
      folder: 'error-summary',
      name: 'Error summary',
      alsoCalled: ['validation summary', 'list of errors', 'form errors'],
      need: 'list everything to put right, at the top of the page',
      use: [
        'whenever there is an error, even one, at the top of the main content',
        'with the same words as the {error-message} beside each question',
      ],
      avoid: [
        'for other news: use {notification-banner}',
        'for a warning before people act: use {warning-text}',
      ],
      accessibility: [
        'It takes the focus when the page shows it, so that it is read out first.',
        'Each line is a link to its field. For a group of radios it goes to the first one.',
        'Begin the page’s title with “Error: ”.',
      ],
    },
    {
      folder: 'button',
      name: 'Button',
      alsoCalled: ['call to action', 'CTA', 'submit', 'primary button', 'start button'],
      need: 'let people do something: continue, send, withdraw',
      use: [
        'once on a page for the main thing to do; others are secondary or links',
        'with a verb that says what happens: “Send report”, not “OK”',
        'in red only for what cannot be undone, after asking once more',
      ],
      avoid: [
        'to go to another page, unless it begins a service: use a link',
        'switched off while a form is not complete; people cannot tell why. Let them try, and use {error-summary}',
      ],
      accessibility: [
        'A link that looks like a button also answers to the space key.',
        'It can ignore a hurried second click, so that nothing is sent twice.',
      ],
    },
  ],
};
