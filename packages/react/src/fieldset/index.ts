export { Fieldset, type FieldsetProps } from './fieldset.js';
export { Legend, type LegendProps } from './legend.js';
