import { cy, en, type TrackingLanguage } from '@councilkit/tracking';
import { type Decorator } from '@storybook/react-vite';
import { inWelsh } from '../src/languages/in-welsh.js';

/**
 * Hands the language and direction chosen above the example to the components: the tracking components say them outright,
 * the others are given their own words in Welsh.
 */
export const inLanguage: Decorator = (Story, { title, args, globals }) => {
  const isWelsh = globals['language'] === 'cy';
  if (!/^Tracking\/|^Patterns\/Tracking/.test(title))
    return isWelsh ? <Story args={inWelsh(title, args)} /> : <Story />;
  const isMirrored = globals['direction'] === 'rtl';
  if (!isWelsh && !isMirrored) return <Story />;
  const own = args['language'] as TrackingLanguage | undefined; // of a story that is about a language
  const language = isWelsh ? cy : (own ?? en);
  return <Story args={{ ...args, language: isMirrored ? { ...language, dir: 'rtl' } : language }} />;
};
