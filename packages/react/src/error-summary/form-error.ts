import { type ComponentProps, type ReactNode } from 'react';

/** One thing to put right. Attributes of an `a` go to its link, if it has one. */
export interface FormError extends Omit<ComponentProps<'a'>, 'children'> {
  /** The same words as beside the answer. */
  message: ReactNode;
  /** The id of the control to go to: the first of a group, or the part of a date that is wrong. */
  fieldId?: string | undefined;
}

/**
 * A page title that says first that something is wrong, as people hear it before anything else on the page.
 * `prefix` is "Error: " unless told otherwise ("Gwall: " in Welsh); without errors the title stays as it is.
 */
export function errorTitle(
  title: string,
  errors: readonly FormError[] | undefined,
  prefix = 'Error: ',
): string {
  return errors && errors.length > 0 ? prefix + title : title;
}
