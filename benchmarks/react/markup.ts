export { isSameMarkup } from '../../packages/react/test/same-markup.js';
export { propName } from '../../packages/react/src/govuk-to-jsx/prop-names.js';
