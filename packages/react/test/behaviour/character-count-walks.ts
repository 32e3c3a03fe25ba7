import { type Walk } from './walk.js';

const call = (more: object) =>
  ['character-count', { name: 'more', label: { text: 'Details' }, ...more }] as const;

/** The walks that several cases are proved in. */
export const walkNames = {
  characters: 'ten characters',
  words: 'ten words',
  runs: 'ten words, counted the older way',
  prefilled: 'a field with an answer in it',
  tooLong: 'a field with too long an answer in it',
  late: 'a count that shows late',
} as const;

const LATER =
  'On a page that somebody comes back to, the count is read out after a second’s pause, as everywhere else, rather than at once.';
const intoField = ['Tab', { press: '{Tab}' }] as const;
const pause = (words: string) => [words, { pause: 2 }] as const;

const toTenTooMany = (one: string) =>
  [
    ['nine of ten', { press: one.repeat(9) }],
    ['ten of ten', { press: one }],
    ['eleven of ten', { press: one }],
    ['twenty of ten', { press: one.repeat(9) }],
  ] as const;

export const characterCountWalks: readonly Walk[] = [
  {
    name: walkNames.characters,
    parts: [call({ maxlength: 10 })],
    steps: [
      intoField,
      ['one letter', { press: 'a' }],
      pause('a pause after one'),
      ['nine letters', { press: 'bcdefghi' }],
      pause('a pause after nine'),
      ['ten letters', { press: 'j' }],
      ['eleven letters', { press: 'k' }],
      pause('a pause after eleven'),
      ['twelve letters', { press: 'l' }],
      pause('a pause after twelve'),
      ['one letter taken back', { press: '{Backspace}' }],
      ['half a second', { pause: 0.4 }],
      ['another taken back', { press: '{Backspace}' }],
      pause('a pause at the limit'),
      ['Tab away', { press: '{Tab}' }],
      pause('a pause elsewhere'),
    ],
  },
  {
    name: walkNames.words,
    parts: [call({ maxlength: 10, countType: 'words' })],
    steps: [
      intoField,
      ['two words', { press: 'Hello world' }],
      pause('a pause after two'),
      ['nine words', { press: ' and all who in it do live' }],
      pause('a pause after nine'),
      ['eleven words', { press: ' here now' }],
      pause('a pause after eleven'),
      ['twelve words', { press: ' forever' }],
      pause('a pause after twelve'),
    ],
  },
  {
    name: walkNames.runs,
    parts: [call({ maxwords: 10 })],
    steps: [intoField, ['eleven runs', { press: 'a b c d e - f g h i j' }], pause('a pause')],
  },
  {
    name: walkNames.prefilled,
    parts: [call({ maxlength: 100, value: 'Since Monday the lamp is dark' })],
    steps: [],
  },
  {
    name: walkNames.tooLong,
    parts: [call({ maxlength: 10, value: 'Since Monday the lamp is dark' })],
    steps: [],
  },
  {
    name: walkNames.late,
    parts: [call({ maxlength: 10, threshold: 75 })],
    steps: [
      intoField,
      pause('a pause before anything'),
      ['eight letters', { press: 'abcdefgh' }],
      pause('a pause after eight'),
    ],
  },
  { name: 'an id that begins with a figure', parts: [call({ id: '1-more', maxlength: 10 })], steps: [] },
  {
    name: 'an id with brackets and dots',
    parts: [call({ id: 'user1.profile[address]', maxlength: 10 })],
    steps: [],
  },
  {
    name: 'a field that the browser would stop',
    parts: [call({ maxlength: 10, attributes: { maxlength: 10 } })],
    steps: [intoField, ['eleven letters', { press: 'abcdefghijk' }]],
  },
  {
    name: 'words that look like HTML',
    parts: [call({ maxlength: 10, charactersUnderLimitText: { one: 'One', other: '<b>%{count}</b> left' } })],
    steps: [],
  },
  {
    name: 'words of its own, and none to spare',
    parts: [
      call({
        maxlength: 2,
        charactersUnderLimitText: { one: 'One to go', other: '%{count} to go' },
        charactersAtLimitText: 'Full',
        charactersOverLimitText: { one: 'One over', other: '%{count} over' },
        textareaDescriptionText: 'No more than %{count} characters',
      }),
    ],
    steps: [
      intoField,
      ['one letter', { press: 'a' }],
      ['two letters', { press: 'b' }],
      ['three letters', { press: 'c' }],
    ],
  },
  {
    name: 'characters to ten too many',
    parts: [call({ maxlength: 10 })],
    steps: [intoField, ...toTenTooMany('a')],
  },
  {
    name: 'words to ten too many',
    parts: [call({ maxlength: 10, countType: 'words' })],
    steps: [intoField, ...toTenTooMany('a ')],
  },
  {
    name: 'ten thousand words',
    parts: [call({ maxlength: 10_000, countType: 'words' })],
    steps: [intoField, ['one word', { press: 'a' }]],
  },
  {
    name: 'numbers as they are written in German',
    page: '<div lang="de"><button id="before">Davor</button><div data-part></div></div>',
    parts: [call({ maxlength: 10_000, countType: 'words' })],
    steps: [],
  },
  {
    name: 'Welsh around English words',
    page: '<div lang="cy"><button id="before">Cyn</button><div data-part></div></div>',
    parts: [call({ maxlength: 10 })],
    steps: [
      intoField,
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(
        (key) => [`the letter ${key}`, { press: key }] as const,
      ),
    ],
  },
  {
    name: 'a page that somebody comes back to',
    parts: [call({ maxlength: 100 })],
    steps: [
      intoField,
      ['some letters', { press: 'Newly updated value' }],
      ['the page shown again', { page: 'shown again' }],
    ],
    differs: [{ at: 'the page shown again', words: LATER }],
  },
  {
    name: 'words on a page that somebody comes back to',
    parts: [call({ maxlength: 100, countType: 'words' })],
    steps: [
      intoField,
      ['some words', { press: 'Newly updated value' }],
      ['the page shown again', { page: 'shown again' }],
    ],
    differs: [{ at: 'the page shown again', words: LATER }],
  },
  {
    name: 'an error that the server found',
    parts: [call({ maxlength: 10, value: 'Far too long, all this', errorMessage: { text: 'Too long' } })],
    steps: [
      intoField,
      ['all of it deleted', { press: '{Control>}a{/Control}{Backspace}' }],
      pause('a pause'),
    ],
    differs: [
      {
        at: 'a pause',
        words:
          'When all of an answer is deleted that was there from the start, the official script goes on saying the old count to people who hear it; ours says the new one.',
      },
    ],
  },
];
