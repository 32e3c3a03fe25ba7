import { cy, en, type TrackingLanguage } from '@councilkit/tracking';
import { type Decorator } from '@storybook/react-vite';

/** Hands the language and direction chosen above the example to the tracking components, which say them outright. */
export const inLanguage: Decorator = (Story, { title, args, globals }) => {
  if (!/^Tracking\/|^Patterns\/Tracking/.test(title)) return <Story />;
  const isWelsh = globals['language'] === 'cy';
  const isMirrored = globals['direction'] === 'rtl';
  if (!isWelsh && !isMirrored) return <Story />;
  const own = args['language'] as TrackingLanguage | undefined; // of a story that is about a language
  const language = isWelsh ? cy : (own ?? en);
  return <Story args={{ ...args, language: isMirrored ? { ...language, dir: 'rtl' } : language }} />;
};
