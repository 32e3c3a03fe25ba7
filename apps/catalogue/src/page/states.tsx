import { Canvas, Description, DocsContext } from '@storybook/addon-docs/blocks';
import { type ComponentType, Fragment, type PropsWithChildren, use } from 'react';
import { inSentenceCase } from './sentence-case.js';

/** Every story of the page's component, one below the other, each with its code, under a heading of the page's level. */
export function States({ heading: Heading }: { heading: ComponentType<PropsWithChildren> }) {
  const stories = use(DocsContext).componentStories();
  return stories
    .filter(({ tags }) => tags.includes('autodocs'))
    .map(({ id, name, moduleExport }) => (
      <Fragment key={id}>
        <Heading>{inSentenceCase(name)}</Heading>
        <Description of={moduleExport} />
        <Canvas of={moduleExport} />
      </Fragment>
    ));
}
