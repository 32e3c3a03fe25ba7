export { Details, type DetailsProps } from './details.js';
