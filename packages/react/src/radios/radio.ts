import { type ChoiceKind } from '../choices/choice.js';

/** The kind of choice of which one excludes the others. */
export const radio: ChoiceKind = { block: 'govuk-radios', type: 'radio' };
