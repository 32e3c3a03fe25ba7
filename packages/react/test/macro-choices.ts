import { asText, attributesToProps, slot, slotProps, type MacroContent } from './macro-attributes.js';
import { groupProps, type GroupMacro } from './macro-field.js';

interface MacroChoice extends Omit<MacroContent, 'classes'> {
  value: string | number;
  id?: string;
  name?: string;
  checked?: boolean;
  disabled?: boolean;
  behaviour?: 'exclusive';
  divider?: string;
  label?: Pick<MacroContent, 'classes' | 'attributes'>;
  hint?: MacroContent;
  conditional?: { html?: string | false };
}

export interface ChoicesMacro extends GroupMacro {
  name: string;
  idPrefix?: string;
  describedBy?: string;
  items: (MacroChoice | false | null | '')[];
}

/** Everything that `govukRadios` and `govukCheckboxes` have in common, said in our props. */
export function choicesProps({ name, idPrefix, describedBy, items, ...group }: ChoicesMacro) {
  return {
    name,
    idPrefix,
    'aria-describedby': describedBy,
    // Falsy items stay: the macros skip them, but count them for ids, and so do we.
    items: items.map((item) => item && (item.divider ? { divider: item.divider } : choiceProps(item))),
    ...groupProps(group),
  };
}

function choiceProps({
  text,
  html,
  label,
  hint,
  conditional,
  checked,
  attributes,
  divider: _,
  ...rest
}: MacroChoice) {
  return {
    ...rest,
    value: asText(rest.value) ?? '',
    defaultChecked: checked,
    label: { children: slot(text, html), className: label?.classes, ...attributesToProps(label?.attributes) },
    hint: hint && slotProps(hint),
    conditional: slot(undefined, conditional?.html || undefined),
    ...attributesToProps(attributes),
  };
}
