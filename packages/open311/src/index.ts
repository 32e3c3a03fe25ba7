export { Open311FileError, type Position } from './errors.js';
export {
  readOpen311,
  type ImportReading,
  type ReadOptions,
  type ServiceDefinitionReading,
} from './read-open311.js';
export { withQuestions, type DefinitionReading } from './service-definition.js';
export { type Open311Warning } from './warnings.js';
