import { Canvas, Description, DocsContext, Unstyled } from '@storybook/addon-docs/blocks';
import { type ComponentType, type PropsWithChildren, use } from 'react';
import { inSentenceCase } from './sentence-case.js';
import { StateCode } from './state-code.js';

/**
 * Every story of the page's component, one below the other, under a heading of the page's level: in React and in Nunjucks
 * where both are known, and otherwise with the code that Storybook finds.
 */
export function States({ heading: Heading, isWrittenTwice = false }: StatesProps) {
  const stories = use(DocsContext).componentStories();
  return stories
    .filter(({ tags }) => tags.includes('autodocs'))
    .map(({ id, name, moduleExport }) => (
      <section key={id} className="ckc-state">
        <Heading>{inSentenceCase(name)}</Heading>
        <Description of={moduleExport} />
        <Canvas of={moduleExport} sourceState={isWrittenTwice ? 'none' : 'hidden'} />
        {isWrittenTwice && (
          <Unstyled>
            <StateCode id={id} />
          </Unstyled>
        )}
      </section>
    ));
}

interface StatesProps {
  heading: ComponentType<PropsWithChildren>;
  /** Whether the code of its states is there in both languages. */
  isWrittenTwice?: boolean;
}
