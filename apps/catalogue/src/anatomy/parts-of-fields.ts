import { type Anatomy, part } from './part.js';

const label = part('Label', '.govuk-label', 'Names the field. Pressing it puts the cursor there.');
const hint = part('Hint', '.govuk-hint', 'Optional. Help for everybody, read out with the field.');
const error = part(
  'Error message',
  '.govuk-error-message',
  'Only when something is wrong. Begins with “Error:” for screen readers.',
);
const legend = part(
  'Question',
  '.govuk-fieldset__legend',
  'The legend of the group; it can be the page’s heading.',
);

/** What the components with which people answer are made of, by folder. */
export const partsOfFields: Readonly<Record<string, Anatomy>> = {
  'character-count': {
    story: 'OverTheLimit',
    parts: [
      label,
      hint,
      error,
      part('Text area', '.govuk-textarea', 'Nobody is stopped from writing more than fits.'),
      part(
        'Count',
        '.govuk-character-count__message',
        'Says how much is left, aloud too when somebody pauses.',
      ),
    ],
  },
  checkboxes: {
    story: 'NoneOfThese',
    parts: [
      legend,
      part('Checkbox', '.govuk-checkboxes__item', 'The box and its label together can be pressed.'),
      part('Divider', '.govuk-checkboxes__divider', 'Optional. Sets the last answer apart.'),
      part('None of these', '.govuk-checkboxes__item:last-child', 'Optional. Clears the others.'),
    ],
  },
  'date-input': {
    story: 'WithErrorInOnePart',
    parts: [
      legend,
      hint,
      error,
      part(
        'Part',
        '.govuk-date-input__item',
        'A field for the day, for the month and for the year, each with its label.',
      ),
      part('Wrong part', '.govuk-input--error', 'Only the parts that are wrong have a red edge.'),
    ],
  },
  'error-message': {
    story: 'Default',
    parts: [
      part('Message', '.govuk-error-message', 'Says how to put it right, in the words of the error summary.'),
    ],
  },
  'error-summary': {
    story: 'WithDescription',
    parts: [
      part('Box', '.govuk-error-summary', 'Takes the focus when the page opens.'),
      part('Title', '.govuk-error-summary__title', 'Always “There is a problem”.'),
      part('Description', '.govuk-error-summary__body > p', 'Optional.'),
      part('Errors', '.govuk-error-summary__list', 'One link for each, leading to the field that is wrong.'),
    ],
  },
  fieldset: {
    story: 'Default',
    parts: [legend, part('Fields', '.govuk-form-group', 'What belongs together under the question.')],
  },
  'file-upload': {
    story: 'WithDropZone',
    parts: [
      label,
      hint,
      part(
        'What was chosen',
        '.govuk-file-upload-button__status',
        'The file’s name, or that there is none yet.',
      ),
      part(
        'Button',
        '.govuk-file-upload-button__pseudo-button',
        'Opens the list of files. All of the area around it can be pressed.',
      ),
      part('Drop area', '.govuk-file-upload-button', 'With scripts only: a file can be dropped on it.'),
    ],
  },
  hint: {
    story: 'Default',
    parts: [part('Hint', '.govuk-hint', 'Plain text, tied to a field that names it.')],
  },
  label: {
    story: 'Default',
    parts: [label, part('Field', '.govuk-input', 'The field it names; not a part of the label itself.')],
  },
  'password-input': {
    story: 'NewPassword',
    parts: [
      label,
      hint,
      part('Field', '.govuk-password-input__input', 'Shows dots until people ask for letters.'),
      part('Show', '.govuk-password-input__toggle', 'With scripts only. Shows and hides what was typed.'),
    ],
  },
  radios: {
    story: 'RevealingMore',
    parts: [
      legend,
      part('Radio', '.govuk-radios__item', 'The circle and its label together can be pressed.'),
      part('Divider', '.govuk-radios__divider', 'Optional. Sets the last answer apart.'),
      part('Last answer', '.govuk-radios__item:last-child', 'For those whom no other answer fits.'),
    ],
  },
  select: {
    story: 'WithError',
    parts: [
      label,
      hint,
      error,
      part('List', '.govuk-select', 'The browser’s own list, as people know it on their device.'),
    ],
  },
  'text-input': {
    story: 'WithSuffix',
    parts: [
      label,
      part('Field', '.govuk-input', 'As wide as the answer is long.'),
      part(
        'Suffix',
        '.govuk-input__suffix',
        'Optional. A unit; say it in the label too, as it is not read out.',
      ),
    ],
  },
  textarea: {
    story: 'WithError',
    parts: [
      label,
      hint,
      error,
      part('Field', '.govuk-textarea', 'As high as the answer is long; people can make it larger.'),
    ],
  },
};
