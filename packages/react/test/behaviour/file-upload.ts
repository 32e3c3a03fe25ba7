import { AT_FIRST, type Behaviour, cannot, inBrowser, shown, tested, why } from './walk.js';

const TEST = 'src/file-upload/file-upload.test.tsx';
const call = (more: object = {}) =>
  [
    'file-upload',
    { id: 'photo', name: 'photo', label: { text: 'Photo' }, javascript: true, ...more },
  ] as const;

const ONE = 'one file';
const SEVERAL = 'several files';
const DRAGGED = 'a file dragged over and dropped';
const AWAY = 'a file dragged over and away';
const OUT = 'a file dragged over and out of the window';
const DISABLED = 'an input that is disabled';
const WELSH = 'in Welsh';
const BUTTON = '.govuk-file-upload-button';
const ZONE = '.govuk-file-upload-wrapper';
const opens = 'Event: click on input#photo-input by a script';
const over = 'govuk-file-upload-button--dragging';

export const fileUpload: Behaviour = {
  component: 'file-upload',
  walks: [
    {
      name: ONE,
      parts: [call()],
      steps: [
        ['Tab', { press: '{Tab}' }],
        ['Enter', { press: '{Enter}' }],
        ['Space', { press: ' ' }],
        ['a click on the button', { click: BUTTON }],
        ['a click on what looks like a button', { click: '.govuk-file-upload-button__pseudo-button' }],
        ['a click on the status', { click: '.govuk-file-upload-button__status' }],
        ['a click on the label', { click: 'label' }],
        ['choosing a file', { choose: ['pothole.jpg'], into: '#photo-input' }],
        ['choosing another', { choose: ['lamp.jpg'], into: '#photo-input' }],
        ['choosing none', { choose: [], into: '#photo-input' }],
      ],
    },
    {
      name: SEVERAL,
      parts: [call({ multiple: true })],
      steps: [
        ['choosing two files', { choose: ['near.jpg', 'far.jpg'], into: '#photo-input' }],
        ['dragging two over', { drag: 'dragEnter', over: ZONE, files: 2 }],
        ['moving them', { drag: 'dragOver', over: ZONE, files: 2 }],
        ['dropping two', { drag: 'drop', over: ZONE, files: 2 }],
      ],
    },
    {
      name: DRAGGED,
      parts: [call()],
      steps: [
        ['dragging it over', { drag: 'dragEnter', over: ZONE, files: 1 }],
        ['moving it', { drag: 'dragOver', over: ZONE, files: 1 }],
        ['dropping it', { drag: 'drop', over: ZONE, files: 1 }],
        ['dragging another over', { drag: 'dragEnter', over: ZONE, files: 1 }],
        ['dropping that', { drag: 'drop', over: ZONE, files: 1 }],
      ],
    },
    {
      name: 'two files for one place',
      parts: [call()],
      steps: [
        ['dragging two over', { drag: 'dragEnter', over: ZONE, files: 2 }],
        ['moving them', { drag: 'dragOver', over: ZONE, files: 2 }],
        ['dropping them', { drag: 'drop', over: ZONE, files: 2 }],
      ],
    },
    {
      name: AWAY,
      parts: [call()],
      steps: [
        ['dragging it over', { drag: 'dragEnter', over: ZONE, files: 1 }],
        ['dragging it away', { drag: 'dragOver', over: '#before', files: 1 }],
        ['dragging it back', { drag: 'dragOver', over: ZONE, files: 1 }],
        ['letting go of it elsewhere', { drag: 'dragOver', over: '#before', files: 1 }],
      ],
    },
    {
      name: OUT,
      parts: [call()],
      steps: [
        ['dragging it over', { drag: 'dragEnter', over: ZONE, files: 1 }],
        ['moving it', { drag: 'dragOver', over: ZONE, files: 1 }],
        ['dragging it out', { dragOut: ZONE }],
      ],
    },
    {
      name: DISABLED,
      parts: [call({ disabled: true })],
      steps: [
        ['dragging over it', { drag: 'dragEnter', over: ZONE, files: 1 }],
        ['moving on it', { drag: 'dragOver', over: ZONE, files: 1 }],
        ['Tab', { press: '{Tab}' }],
      ],
    },
    {
      name: 'a hint and an error',
      parts: [call({ hint: { text: 'A JPG' }, errorMessage: { text: 'Too large' } })],
      steps: [],
    },
    {
      name: WELSH,
      page: '<div lang="cy"><button id="before">Cyn</button><div data-part></div></div>',
      parts: [
        call({
          multiple: true,
          chooseFilesButtonText: 'Dewiswch ffeil',
          dropInstructionText: 'neu ei gollwng',
          noFileChosenText: 'Dim ffeil',
          multipleFilesChosenText: { two: '%{count} ffeil', other: '%{count} o ffeiliau' },
          enteredDropZoneText: 'Wedi cyrraedd',
          leftDropZoneText: 'Wedi gadael',
        }),
      ],
      steps: [
        ['dragging over it', { drag: 'dragEnter', over: ZONE, files: 1 }],
        ['dragging away', { drag: 'dragOver', over: '#before', files: 1 }],
        ['choosing two files', { choose: ['near.jpg', 'far.jpg'], into: '#photo-input' }],
      ],
    },
  ],
  cases: [
    inBrowser.withoutScripts('without scripts it is the browser’s own input'),
    tested('without scripts nothing is added', TEST, 'renders what GOV.UK Frontend renders: $name'),
    shown('an element is around the input', ONE, AT_FIRST, 'class="govuk-file-upload-wrapper"'),
    shown(
      'the input is inside it',
      ONE,
      AT_FIRST,
      '<input class="govuk-file-upload" hidden id="photo-input" name="photo" type="file">',
    ),
    shown('the input is out of sight', ONE, AT_FIRST, 'Out of sight: input#photo-input'),
    shown(
      'the label is the button’s',
      ONE,
      AT_FIRST,
      '<label class="govuk-label" for="photo" id="photo-label">',
      ' id="photo" type="button">',
    ),
    tested(
      'an id with quotation marks finds its label',
      TEST,
      'finds its label by an id with quotation marks',
    ),
    shown(
      'a button comes',
      ONE,
      AT_FIRST,
      'class="govuk-file-upload-button govuk-file-upload-button--empty" id="photo" type="button"',
    ),
    shown(
      'the button says what it does and that nothing is chosen',
      ONE,
      AT_FIRST,
      'Choose file',
      'No file chosen',
      '<span aria-live="polite" class="govuk-body govuk-file-upload-button__status">',
    ),
    shown('a click on the button opens the browser’s dialogue', ONE, 'a click on the button', opens),
    shown('so does one on what looks like a button', ONE, 'a click on what looks like a button', opens),
    shown('so does one on the status', ONE, 'a click on the status', opens),
    shown('a chosen file is in the input', ONE, 'choosing a file', 'Field: input#photo-input pothole.jpg'),
    shown('a chosen file is named', ONE, 'choosing a file', 'Said politely: pothole.jpg'),
    shown(
      'several are in the input',
      SEVERAL,
      'choosing two files',
      'Field: input#photo-input near.jpg, far.jpg',
    ),
    shown('several are counted', SEVERAL, 'choosing two files', 'Said politely: 2 files chosen'),
    shown(
      'nothing looks dragged at first, and nothing is said',
      DRAGGED,
      AT_FIRST,
      `!${over}`,
      '<span aria-live="assertive" class="govuk-file-upload-announcements govuk-visually-hidden">',
    ),
    shown(
      'a file dragged over it shows, and is announced',
      DRAGGED,
      'dragging it over',
      over,
      'Said at once: Entered drop zone',
    ),
    shown(
      'dropping ends that, and takes the file',
      DRAGGED,
      'dropping it',
      `!${over}`,
      'Entered drop zone',
      'Field: input#photo-input package.json',
    ),
    shown(
      'dragging it away ends that, and is announced',
      AWAY,
      'dragging it away',
      `!${over}`,
      'Said at once: Left drop zone',
    ),
    shown(
      'dragging it out of the window ends that, and is announced',
      OUT,
      'dragging it out',
      `!${over}`,
      'Said at once: Left drop zone',
    ),
    shown('nothing of that where it is disabled', DISABLED, 'moving on it', `!${over}`, '!Said'),
    shown(
      'the button’s name: label, status and what it does',
      ONE,
      AT_FIRST,
      'aria-labelledby="photo-label photo-comma photo"',
    ),
    shown(
      'the button’s name: the chosen file',
      ONE,
      'choosing a file',
      'aria-labelledby="photo-label photo-comma photo"',
      'pothole.jpg',
    ),
    shown(
      'the button’s name: how many files',
      SEVERAL,
      'choosing two files',
      'aria-labelledby="photo-label photo-comma photo"',
      '2 files chosen',
    ),
    shown('the button is translated', WELSH, AT_FIRST, 'Dewiswch ffeil', 'Dim ffeil'),
    shown('that nothing is chosen is translated', WELSH, AT_FIRST, 'Dim ffeil'),
    shown('how many are chosen is translated', WELSH, 'choosing two files', 'Said politely: 2 ffeil'),
    shown(
      'a disabled input disables the button',
      DISABLED,
      AT_FIRST,
      'govuk-file-upload-wrapper--disabled',
      ' disabled id="photo" type="button"',
    ),
    tested('disabled later, the input disables the button', TEST, 'is disabled, and not, as its input is'),
    tested('enabled later, the input enables the button', TEST, 'is disabled, and not, as its input is'),
    shown(
      'what describes the input describes the button',
      'a hint and an error',
      AT_FIRST,
      '<button aria-describedby="photo-hint photo-error"',
    ),
    shown('where nothing does, nothing does', ONE, AT_FIRST, '!<button aria-describedby'),
    cannot('an error where the page lacks the class for scripts', why.noClass),
    inBrowser.startedTwice('an error where it is started twice'),
    cannot('an error without a root', why.noRoot),
    cannot('an error with a root that is another element', why.noRoot),
    cannot('an error without the input', why.ownMarkup),
    cannot(
      'an error without the input’s id',
      'The id of the input is its `id` or its `name`, and one of them is required.',
    ),
    cannot('another input inside is no error', why.ownMarkup),
    cannot('an error with an input of another type', why.ownMarkup),
    cannot('an error without a label', 'The type requires a `label`.'),
  ],
};
