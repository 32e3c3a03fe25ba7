import { attributes } from '../attributes.js';
import { classes, width } from '../class-names.js';
import { caller, component, element, prop, type Rule } from '../component.js';
import {
  as,
  exact,
  exactWords,
  html,
  ignored,
  option,
  propsOf,
  type Shape,
  settings,
  slot,
  words,
} from '../shape.js';
import { object } from '../value.js';
import { worded } from './content.js';
import { field, fieldset } from './control.js';
import { govukSelect } from './select.js';

const answer = as('defaultValue', words);
const autocomplete = as('autoComplete');
const spellcheck = as('spellCheck');

const fileUpload: Shape = {
  ...field(),
  // The macro ignores it too: no page can choose a file for somebody.
  value: ignored,
  javascript: as(),
  multiple: as(),
  disabled: as(),
  wrapperClasses: ignored,
  wrapperAttributes: ignored,
  chooseFilesButtonText: as(),
  dropInstructionText: as(),
  noFileChosenText: as(),
  multipleFilesChosenText: as(),
  enteredDropZoneText: as(),
  leftDropZoneText: as(),
};

/** The two options for what is around the control are one prop. */
const govukFileUpload: Rule = (options) => {
  const given = object([
    ...prop('classes', option(options, 'wrapperClasses')),
    ...prop('attributes', option(options, 'wrapperAttributes')),
  ]);
  const wrapper = given.props.length > 0 ? settings({ classes: classes(), attributes })(given) : undefined;
  return [
    element('file-upload', 'FileUpload', [...propsOf(fileUpload, options), ...prop('wrapper', wrapper)]),
  ];
};

/** The macros that ask for one answer. */
export const fieldRules: Readonly<Record<string, Rule>> = {
  govukCharacterCount: component('character-count', 'CharacterCount', {
    ...field(),
    value: answer,
    rows: as(),
    spellcheck,
    maxlength: as(),
    maxwords: as(),
    threshold: as(),
    countType: as(),
    countMessage: as(undefined, settings({ classes: classes() })),
    textareaDescriptionText: as(),
    charactersUnderLimitText: as(),
    charactersAtLimitText: as(),
    charactersOverLimitText: as(),
    wordsUnderLimitText: as(),
    wordsAtLimitText: as(),
    wordsOverLimitText: as(),
  }),
  govukFieldset: component('fieldset', 'Fieldset', { ...fieldset, html: as('children', html), caller }),
  govukFileUpload,
  govukInput: component('text-input', 'TextInput', {
    ...field(width),
    value: as('defaultValue', exactWords),
    type: as(),
    inputmode: as('inputMode', exact),
    disabled: as(),
    autocomplete: as('autoComplete', exact),
    autocapitalize: as('autoCapitalize', exact),
    pattern: as(undefined, exact),
    spellcheck,
    prefix: as(undefined, slot(worded())),
    suffix: as(undefined, slot(worded())),
    inputWrapper: as(undefined, settings({ classes: classes(), attributes })),
  }),
  govukPasswordInput: component('password-input', 'PasswordInput', {
    ...field(),
    value: as('defaultValue', exactWords),
    disabled: as(),
    autocomplete,
    button: as(undefined, settings({ classes: classes() })),
    showPasswordText: as(undefined, exact),
    hidePasswordText: as(),
    showPasswordAriaLabelText: as(undefined, exact),
    hidePasswordAriaLabelText: as(),
    passwordShownAnnouncementText: as(),
    passwordHiddenAnnouncementText: as(),
  }),
  govukSelect,
  govukTextarea: component('textarea', 'Textarea', {
    ...field(),
    value: answer,
    rows: as(),
    disabled: as(),
    spellcheck,
    autocomplete,
  }),
};
