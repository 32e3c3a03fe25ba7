export { Tag, type TagColor, type TagProps } from './tag.js';
