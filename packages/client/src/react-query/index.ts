export { councilQueries } from './council-queries.js';
