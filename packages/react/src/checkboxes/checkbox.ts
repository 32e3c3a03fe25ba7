import { type ChoiceKind } from '../choices/choice.js';

/** The kind of choice of which several may be chosen. */
export const checkbox: ChoiceKind = { block: 'govuk-checkboxes', type: 'checkbox' };
