/** Options that no prop says, and why. The path is `component option`, the component `*` for all that have the option. */
const unsaid: Readonly<Record<string, string>> = {
  '* fieldset.caller': 'what stands in the fieldset is drawn by the component',
  '* fieldset.html': 'what stands in the fieldset is drawn by the component',
  '* fieldset.role': 'the macro does not hand it on either',
  'phase-banner tag.attributes': 'the macro does not hand them on; our `tag` takes them',
};

/** What a prop alone does not tell. */
const notes: Readonly<Record<string, string>> = {
  'button href': 'on `ButtonLink`',
  'cookie-banner messages.actions': 'a `Button`, a `ButtonLink`, or a link of your own',
  'cookie-banner messages.actions.href': 'on a `ButtonLink` or a link of your own',
  'date-input items': 'or `day`, `month` and `year`',
  'date-input namePrefix': 'written out in the `name` of each part',
  'error-summary errorList.href': 'or `fieldId`, which finds the control',
  'footer contentLicence': 'none unless you ask for it; in the macro, none when it is `null`',
  'footer copyright': 'none unless you ask for it, or your own',
  'panel actions.items': 'a `Button`, a `ButtonLink`, or a link of your own',
  'panel actions.items.href': 'on a `ButtonLink` or a link of your own',
  'select items.selected': 'the value of the option',
};

export const reasonNoProp = (component: string, option: string): string | undefined =>
  unsaid[`${component} ${option}`] ?? unsaid[`* ${option}`];

export const noteOn = (component: string, option: string): string | undefined =>
  notes[`${component} ${option}`];

/** Every option that has a reason or a note, to hold against what is documented. */
export const notedOptions: readonly string[] = [...Object.keys(unsaid), ...Object.keys(notes)];
