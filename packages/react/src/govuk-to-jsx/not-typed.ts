/**
 * Published examples, hidden corner cases all, that are drawn the same but that the compiler refuses, with how it puts
 * it. It may only get shorter.
 */
export const notTyped: Readonly<Record<string, string>> = {
  // The component's own limit is `maxlength`. The attribute would stop people in the middle of a word.
  'character-count: with textarea maxlength attribute': "Property 'maxLength' does not exist",
  // An object with attributes of its author's making and nothing else.
  'cookie-banner: attributes': "'data-attribute'",
  'date-input: with input attributes': "'data-example-day'",
  'summary-list: summary card with custom attributes': "'data-attribute-2'",
  // A phase banner needs its phase.
  'phase-banner: attributes': "Property 'tag' is missing",
  'phase-banner: classes': "Property 'tag' is missing",
  'phase-banner: html as text': "Property 'tag' is missing",
  'phase-banner: text': "Property 'tag' is missing",
};
