import { Canvas, Description, DocsContext, Subheading } from '@storybook/addon-docs/blocks';
import { Fragment, use } from 'react';
import { inSentenceCase } from './sentence-case.js';

/** Every story of the page's component, one below the other, each with its code. */
export function States() {
  const stories = use(DocsContext).componentStories();
  return stories
    .filter(({ tags }) => tags.includes('autodocs'))
    .map(({ id, name, moduleExport }) => (
      <Fragment key={id}>
        <Subheading>{inSentenceCase(name)}</Subheading>
        <Description of={moduleExport} />
        <Canvas of={moduleExport} />
      </Fragment>
    ));
}
