import { createElement, type ComponentType, type ReactElement, type ReactNode } from 'react';

type Args = Record<string, unknown>;
type Draw = (args: Args) => ReactNode;
type Decorator = (Story: ComponentType, context: { args: Args }) => ReactNode;

interface Annotations {
  args?: Args;
  render?: Draw;
  decorators?: readonly Decorator[];
}

/** A file of stories, as far as drawing them needs it. */
export interface StoryFile extends Record<string, unknown> {
  default: Annotations & { title: string; component: ComponentType<Args> };
}

/** Each story of a file by the name of its export, ready to draw. Needs neither a browser nor Storybook. */
export function drawnStories({
  default: meta,
  ...stories
}: StoryFile): [name: string, element: ReactElement][] {
  return Object.entries(stories).map(([name, story]) => [name, drawnStory(meta, story as Annotations)]);
}

function drawnStory(meta: StoryFile['default'], story: Annotations): ReactElement {
  const args = { ...meta.args, ...story.args };
  const draw: Draw = story.render ?? meta.render ?? ((given) => createElement(meta.component, given));
  const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
  const Whole = decorators.reduce<ComponentType>(
    (Inner, decorate) => () => decorate(Inner, { args }),
    () => draw(args),
  );
  return createElement(Whole);
}
