import { attributes } from '../attributes.js';
import { classes, type ClassProp } from '../class-names.js';
import { as, ignored, settings, type Shape, shown, slot } from '../shape.js';
import { errorMessage, hint, label, legend } from './content.js';

const messages: Shape = {
  hint: as(undefined, slot(hint)),
  errorMessage: as(undefined, slot(errorMessage)),
};

const around = (before: string, after: string) =>
  as(
    undefined,
    settings({
      classes: classes(),
      attributes,
      [before]: as(undefined, shown),
      [after]: as(undefined, shown),
    }),
  );

/** What the macros of single controls have in common. */
export const field = (...known: readonly ClassProp[]): Shape => ({
  id: as(),
  name: as(),
  classes: classes(...known),
  attributes,
  describedBy: as('aria-describedby'),
  label: as(undefined, slot(label)),
  ...messages,
  formGroup: around('beforeInput', 'afterInput'),
});

/** What goes around a group of controls. */
export const fieldset: Shape = {
  legend: as(undefined, slot(legend)),
  classes: classes(),
  describedBy: as('aria-describedby'),
  role: as(),
  attributes,
};

/** What the macros of groups of controls have in common. */
export const group: Shape = {
  classes: classes(),
  attributes,
  // The macros draw the group in it, and hand no role on.
  fieldset: as(undefined, settings({ ...fieldset, html: ignored, caller: ignored, role: ignored })),
  ...messages,
  formGroup: around('beforeInputs', 'afterInputs'),
};
