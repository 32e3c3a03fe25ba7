import { composeStories } from '@storybook/react-vite';
import { type ComponentType, type ReactElement } from 'react';

/** The stories of one file as `[name, element]`, for `it.each`: what is shown in the catalogue is what is checked. */
export function storiesOf(
  file: Parameters<typeof composeStories>[0],
): [name: string, element: ReactElement][] {
  return Object.entries<ComponentType>(composeStories(file)).map(([name, Story]) => [
    name,
    <Story key={name} />,
  ]);
}
