import { joined, options, parts, type Props, type Rule, type Say, sized, slot, textOrHtml } from './said.js';

const FIELD = [
  'id',
  'name',
  'classes',
  'describedBy',
  'value',
  'disabled',
  'autocomplete',
  'spellcheck',
  'rows',
];

/** What the macros of single controls have in common. */
function field(
  { label, formGroup, hint, errorMessage, ...rest }: Props,
  say: Say,
  also: readonly string[] = [],
): Props {
  const { beforeInput, afterInput, ...group } = (formGroup ?? {}) as Props;
  return {
    ...options(rest, [...FIELD, ...also]),
    label: sized(label, say, 'labelHtml', 'govuk-label'),
    ...messages({ hint, errorMessage }, say),
    formGroup: formGroup && {
      ...options(group, ['classes']),
      beforeInput: slot(beforeInput, say, 'beforeInput'),
      afterInput: slot(afterInput, say, 'afterInput'),
    },
  };
}

/** What the macros of groups of controls have in common. */
function group(
  { fieldset, hint, errorMessage, formGroup, ...rest }: Props,
  say: Say,
  names: readonly string[],
): Props {
  return {
    ...options(rest, ['classes', ...names]),
    fieldset: fieldset && fieldsetOptions(fieldset as Props, say),
    ...messages({ hint, errorMessage }, say),
    formGroup: formGroup && options(formGroup as Props, ['classes']),
  };
}

const messages = ({ hint, errorMessage }: Props, say: Say): Props => ({
  hint: slot(hint, say, 'hintHtml'),
  errorMessage: slot(errorMessage, say, 'errorHtml', ['visuallyHiddenText']),
});

const fieldsetOptions = ({ legend, ...rest }: Props, say: Say): Props => ({
  legend: sized(legend, say, 'legendHtml', 'govuk-fieldset__legend'),
  ...options(rest, ['classes', 'describedBy', 'role']),
});

/** `width={10}` is a class. */
const withWidth = ({ width, className, ...rest }: Props): Props => ({
  ...rest,
  className: joined(className, width !== undefined && `govuk-input--width-${String(width)}`),
});

function choice(
  { label, hint, conditional, defaultChecked, divider, children, ...rest }: Props,
  say: Say,
): Props {
  if (divider !== undefined) return { divider };
  if (label === undefined) return { divider: children };
  const { classes, attributes, ...content } = slot(label, say, 'label') ?? {};
  return {
    ...options(rest, ['id', 'value', 'name', 'disabled', 'behaviour']),
    ...content,
    checked: defaultChecked,
    label: (classes ?? attributes) && { classes, attributes },
    hint: slot(hint, say, 'hintHtml'),
    conditional: conditional && htmlOnly(slot(conditional, say, `${String(rest['value'])}Html`)),
  };
}

/** `conditional` takes HTML alone. */
const htmlOnly = (content: Props | undefined): Props => ({ html: content?.['html'] ?? content?.['text'] });

function choices(block: string, chosen: 'value' | 'values'): Rule {
  return ({ items, children, defaultValue, isSmall, isInline, className, ...rest }, say) => {
    const all = children ? parts(children).map(withOwnId) : ((items as Props[] | undefined) ?? []);
    return {
      ...group(rest, say, ['name', 'idPrefix', 'describedBy']),
      classes: joined(className, isSmall && `${block}--small`, isInline && `${block}--inline`),
      [chosen]: defaultValue,
      items: all.map((item) => choice(item, say)),
    };
  };
}

/** What is written out has an id from its name and value; the macro would count. */
const withOwnId = (item: Props): Props =>
  item['label'] === undefined
    ? item
    : { ...item, id: item['id'] ?? `${String(item['name'])}-${String(item['value'])}`, name: undefined };

const dateInput: Rule = ({ defaultValue, day, month, year, ...rest }, say) => {
  const values = defaultValue as Props | undefined;
  const part = (given: unknown, name: string) => {
    if (!given || typeof given !== 'object') return given;
    return options(withWidth({ defaultValue: values?.[name], ...given }), [
      'name',
      'id',
      'label',
      'value',
      'classes',
      'error',
      'autocomplete',
      'inputmode',
      'pattern',
    ]);
  };
  return {
    ...group(rest, say, ['id', 'namePrefix']),
    values: defaultValue,
    day: part(day, 'day'),
    month: part(month, 'month'),
    year: part(year, 'year'),
  };
};

const select: Rule = ({ items, children, defaultValue, ...rest }, say) => {
  if (children) return 'The macro has no groups of options.';
  return {
    ...field(rest, say),
    value: defaultValue,
    items: (items as Props[]).map(({ children: text, ...option }) => ({
      ...options(option, ['value', 'disabled']),
      text,
    })),
  };
};

/** Form controls, by the component's name: the macro, and how its props become options. */
export const fieldRules: Readonly<Record<string, [macro: string, rule: Rule]>> = {
  CharacterCount: [
    'character-count',
    ({ countMessage, ...props }, say) => ({
      ...field(props, say, [
        'maxlength',
        'maxwords',
        'threshold',
        'countType',
        'textareaDescriptionText',
        'charactersUnderLimitText',
        'charactersAtLimitText',
        'charactersOverLimitText',
        'wordsUnderLimitText',
        'wordsAtLimitText',
        'wordsOverLimitText',
      ]),
      countMessage: countMessage && options(countMessage as Props, ['classes']),
    }),
  ],
  Checkboxes: ['checkboxes', choices('govuk-checkboxes', 'values')],
  DateInput: ['date-input', dateInput],
  ErrorMessage: [
    'error-message',
    ({ children, ...props }, say) => ({
      ...slot(children, say, 'errorHtml'),
      ...options(props, ['id', 'classes', 'visuallyHiddenText']),
    }),
  ],
  Fieldset: [
    'fieldset',
    ({ children, ...props }, say) => ({
      ...fieldsetOptions(props, say),
      ...htmlOnly(slot(children, say, 'fieldsHtml')),
    }),
  ],
  FileUpload: [
    'file-upload',
    (props, say) =>
      field(props, say, [
        'javascript',
        'multiple',
        'chooseFilesButtonText',
        'dropInstructionText',
        'noFileChosenText',
        'multipleFilesChosenText',
        'enteredDropZoneText',
        'leftDropZoneText',
      ]),
  ],
  Hint: [
    'hint',
    ({ children, ...props }, say) => ({
      ...slot(children, say, 'hintHtml'),
      ...options(props, ['id', 'classes']),
    }),
  ],
  Label: [
    'label',
    ({ children, ...props }, say) => {
      const { size, className, ...rest } = props;
      return {
        ...slot(children, say, 'labelHtml'),
        ...options(
          { ...rest, className: joined(typeof size === 'string' && `govuk-label--${size}`, className) },
          ['for', 'classes', 'isPageHeading'],
        ),
      };
    },
  ],
  PasswordInput: [
    'password-input',
    ({ button, ...props }, say) => ({
      ...field(props, say, [
        'showPasswordText',
        'hidePasswordText',
        'showPasswordAriaLabelText',
        'hidePasswordAriaLabelText',
        'passwordShownAnnouncementText',
        'passwordHiddenAnnouncementText',
      ]),
      button: button && options(button as Props, ['classes']),
    }),
  ],
  Radios: ['radios', choices('govuk-radios', 'value')],
  Select: ['select', select],
  TextInput: [
    'input',
    ({ prefix, suffix, ...props }, say) => ({
      ...field(withWidth(props), say, ['type', 'inputmode', 'autocapitalize', 'pattern']),
      prefix: slot(prefix, say, 'prefixHtml'),
      suffix: slot(suffix, say, 'suffixHtml'),
    }),
  ],
  Textarea: ['textarea', (props, say) => field(props, say)],
  ErrorSummary: [
    'error-summary',
    ({ title, children, errors = [], ...props }, say) => ({
      ...textOrHtml(title ?? 'There is a problem', say, 'title'),
      ...textOrHtml(children, say, 'description'),
      errorList: (errors as Props[]).map(({ message, fieldId, ...link }) => ({
        ...slot(message, say, 'message'),
        ...options(fieldId === undefined ? link : { href: `#${String(fieldId)}`, ...link }, ['href']),
      })),
      ...options(props, ['classes', 'disableAutoFocus']),
    }),
  ],
};
