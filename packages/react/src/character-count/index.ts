export { CharacterCount, type CharacterCountProps } from './character-count.js';
export { characterCountCymraeg, wordCountCymraeg } from './cymraeg.js';
export { type CountType } from './count.js';
export { type CharacterCountTexts } from './texts.js';
