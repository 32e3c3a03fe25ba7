export { GenericHeader, type GenericHeaderProps } from './generic-header.js';
