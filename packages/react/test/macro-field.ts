import {
  attributesToProps,
  slot,
  slotProps,
  type MacroAttributes,
  type MacroContent,
} from './macro-attributes.js';

export interface FieldsetSettings {
  legend?: MacroContent & { isPageHeading?: boolean };
  classes?: string;
  describedBy?: string;
  attributes?: MacroAttributes;
}

/** What the macros of single controls have in common. */
export interface FieldMacro {
  id?: string;
  name: string;
  classes?: string;
  attributes?: MacroAttributes;
  describedBy?: string;
  label?: MacroContent & { isPageHeading?: boolean };
  hint?: MacroContent;
  errorMessage?: MacroContent & { visuallyHiddenText?: string };
  formGroup?: {
    classes?: string;
    attributes?: MacroAttributes;
    beforeInput?: MacroContent;
    afterInput?: MacroContent;
  };
}

/** What the macros of groups of controls have in common. */
export interface GroupMacro {
  classes?: string;
  attributes?: MacroAttributes;
  fieldset?: FieldsetSettings;
  hint?: MacroContent;
  errorMessage?: MacroContent & { visuallyHiddenText?: string };
  formGroup?: {
    classes?: string;
    attributes?: MacroAttributes;
    beforeInputs?: MacroContent;
    afterInputs?: MacroContent;
  };
}

/** Everything of a `FieldMacro`, said in our props. */
export function fieldProps({
  id,
  name,
  classes,
  attributes,
  describedBy,
  label,
  formGroup,
  ...messages
}: FieldMacro) {
  return {
    id,
    name,
    className: classes,
    'aria-describedby': describedBy,
    label: label && { isPageHeading: label.isPageHeading, ...slotProps(label) },
    ...messageProps(messages),
    formGroup: formGroup && {
      className: formGroup.classes,
      beforeInput: slot(formGroup.beforeInput?.text, formGroup.beforeInput?.html),
      afterInput: slot(formGroup.afterInput?.text, formGroup.afterInput?.html),
      ...attributesToProps(formGroup.attributes),
    },
    ...attributesToProps(attributes),
  };
}

/** Everything of a `GroupMacro`, said in our props. */
export function groupProps({ classes, attributes, fieldset, formGroup, ...messages }: GroupMacro) {
  return {
    className: classes,
    fieldset: fieldset && { ...fieldsetSlots(fieldset), ...attributesToProps(fieldset.attributes) },
    ...messageProps(messages),
    formGroup: formGroup && {
      className: formGroup.classes,
      beforeInputs: slot(formGroup.beforeInputs?.text, formGroup.beforeInputs?.html),
      afterInputs: slot(formGroup.afterInputs?.text, formGroup.afterInputs?.html),
      ...attributesToProps(formGroup.attributes),
    },
    ...attributesToProps(attributes),
  };
}

/** A macro's fieldset options, its own attributes apart. */
export function fieldsetSlots({ legend, classes, describedBy }: FieldsetSettings) {
  return {
    className: classes,
    'aria-describedby': describedBy,
    legend: legend && { isPageHeading: legend.isPageHeading, ...slotProps(legend) },
  };
}

function messageProps({ hint, errorMessage }: Pick<FieldMacro, 'hint' | 'errorMessage'>) {
  return {
    hint: hint && slotProps(hint),
    errorMessage: errorMessage && {
      visuallyHiddenText: errorMessage.visuallyHiddenText,
      ...slotProps(errorMessage),
    },
  };
}
