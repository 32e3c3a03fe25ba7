import { createElement, type ComponentType, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { exampleInWelsh, type WelshWords } from './content-in-welsh.js';
import { type Args } from './in-welsh.js';

interface Annotations {
  args?: Args;
  render?: (args: Args) => ReactNode;
}
interface StoryFile extends Record<string, unknown> {
  default: Annotations & {
    title: string;
    component: ComponentType<Args>;
    parameters: { cymraeg?: WelshWords };
  };
}

/** The examples that follow the language chosen above them, by the folder of their component. */
const FOLLOW = [
  ...['button', 'character-count', 'checkboxes', 'date-input', 'error-summary', 'fieldset', 'file-upload'],
  ...['password-input', 'radios', 'select', 'tabs', 'text-input', 'textarea'],
];

/** What is the same in both languages. */
const SAME = ['Asbestos', 'cm', '£', '%{count}'];

const files = import.meta.glob<StoryFile>('../../../../packages/react/src/*/*.stories.tsx', { eager: true });
const stories = FOLLOW.flatMap((folder) => {
  const file = files[`../../../../packages/react/src/${folder}/${folder}.stories.tsx`];
  if (!file) throw new Error(`${folder} has no examples.`);
  const { default: meta, ...rest } = file;
  return Object.entries(rest)
    .filter(([name]) => name !== 'InWelsh')
    .map(([name, story]) => ({ folder, name, meta, story: story as Annotations }));
});

const drawing = (meta: StoryFile['default'], story: Annotations) =>
  story.render ?? meta.render ?? ((given: Args) => createElement(meta.component, given));

/** Every text that people meet, and every text of an attribute that is read out. */
function texts(element: ReactNode): string[] {
  const html = renderToStaticMarkup(element);
  const labels = [...html.matchAll(/ (?:aria-label|title|alt|placeholder|label)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  return [...html.replaceAll(/<[^>]*>/g, '\n').split('\n'), ...labels]
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !SAME.includes(text));
}

describe('the examples of form components', () => {
  it.each(stories)('say everything in Welsh when that is chosen: $folder $name', ({ meta, story }) => {
    const args = { ...meta.args, ...story.args };
    const draw = drawing(meta, story);
    const english = texts(draw(args));
    const welsh = texts(exampleInWelsh(meta.title, args, meta.parameters.cymraeg ?? {}, draw));
    expect(welsh).toHaveLength(english.length);
    expect(welsh.filter((text) => english.includes(text))).toEqual([]);
  });

  it.each(FOLLOW)('have no Welsh for what is said no more: %s', (folder) => {
    const own = stories.filter((story) => story.folder === folder);
    const words = own[0]?.meta.parameters.cymraeg ?? {};
    const used = new Set<string>();
    const watched = new Proxy(words, {
      get: (table, text: string) => {
        used.add(text);
        return table[text];
      },
    });
    for (const { meta, story } of own)
      renderToStaticMarkup(
        exampleInWelsh(meta.title, { ...meta.args, ...story.args }, watched, drawing(meta, story)),
      );
    expect(Object.keys(words).filter((text) => !used.has(text))).toEqual([]);
    expect(used.size).toBeGreaterThan(0);
  });
});
