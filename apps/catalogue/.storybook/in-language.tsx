import { cy, en, type TrackingLanguage } from '@councilkit/tracking';
import { type Decorator } from '@storybook/react-vite';
import { isValidElement, type ReactNode } from 'react';
import { exampleInWelsh, type WelshWords } from '../src/languages/content-in-welsh.js';
import { type Args } from '../src/languages/in-welsh.js';

/**
 * Hands the language and direction chosen above the example to the components: the tracking components say them outright,
 * the others are given Welsh words, their own and their example's.
 */
export const inLanguage: Decorator = (Story, { title, args, globals, parameters }) => {
  const isWelsh = globals['language'] === 'cy';
  if (!/^Tracking\/|^Patterns\/Tracking/.test(title)) {
    if (!isWelsh) return <Story />;
    const words: WelshWords = parameters['cymraeg'] ?? {};
    return <InWelsh {...{ title, args, words }} draw={(given) => drawn(Story({ args: given }))} />;
  }
  const isMirrored = globals['direction'] === 'rtl';
  if (!isWelsh && !isMirrored) return <Story />;
  const own = args['language'] as TrackingLanguage | undefined; // of a story that is about a language
  const language = isWelsh ? cy : (own ?? en);
  return <Story args={{ ...args, language: isMirrored ? { ...language, dir: 'rtl' } : language }} />;
};

/** Storybook hands on a component that has yet to draw the example; its props are the example's surroundings. */
function drawn(story: ReactNode): ReactNode {
  if (!isValidElement<object>(story) || typeof story.type !== 'function') return story;
  if (!('originalStoryFn' in story.props)) return story;
  return Reflect.apply(story.type, undefined, [story.props]) as ReactNode;
}

interface InWelshProps {
  title: string;
  args: Args;
  words: WelshWords;
  draw: (args: Args) => ReactNode;
}

/** A component, so that an example may use hooks. */
function InWelsh({ title, args, words, draw }: InWelshProps) {
  return exampleInWelsh(title, args, words, draw);
}
