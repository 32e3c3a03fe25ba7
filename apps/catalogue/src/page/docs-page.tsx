import {
  ArgTypes,
  Description,
  DocsContext,
  Heading,
  Source,
  Subheading,
  Title,
  Unstyled,
  useOf,
} from '@storybook/addon-docs/blocks';
import { use } from 'react';
import { facts } from 'virtual:component-facts';
import { Anatomy } from '../anatomy/anatomy.js';
import { guidanceFor } from '../choosing/all-guidance.js';
import { ComponentGuidance } from '../choosing/component-guidance.js';
import { folderOf } from '../choosing/component-pages.js';
import { Changes } from './changes.js';
import { type ComponentFacts } from './component-facts.js';
import { MacroCalls } from './macro-calls.js';
import { ReadAloud } from './read-aloud.js';
import { States } from './states.js';
import { Tested } from './tested.js';

/** A component's or a pattern's page: what it is for, when to use it, every state, and what a developer needs. */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const file = String(preparedMeta.parameters['fileName'] ?? '');
  const folder = folderOf(file);
  const component = folder === undefined ? undefined : facts.components[folder];
  if (folder === undefined || component === undefined) {
    return (
      <>
        <Title />
        <Description />
        <States heading={Heading} />
      </>
    );
  }
  const isGovuk = component.examples > 0;
  return (
    <>
      <Title>{guidanceFor(folder)?.name}</Title>
      <Description />
      <Unstyled>
        <ComponentGuidance folder={folder} />
      </Unstyled>
      <Heading>Anatomy</Heading>
      <Unstyled>
        <Anatomy folder={folder} />
      </Unstyled>
      <Heading>In every state</Heading>
      <States heading={Subheading} isWrittenTwice={isGovuk} />
      <ForEveryone folder={folder} component={component} />
      <Heading>For developers</Heading>
      <Source language="tsx" code={importLine(file, folder)} />
      <div className="ckc-scroll" role="region" aria-label="Settings" tabIndex={0}>
        <ArgTypes />
      </div>
      {isGovuk && (
        <>
          <Heading>From Nunjucks</Heading>
          <Unstyled>
            <MacroCalls folder={folder} />
          </Unstyled>
        </>
      )}
      <Heading>Changes</Heading>
      <Unstyled>
        <Changes component={component} />
      </Unstyled>
    </>
  );
}

function ForEveryone({ folder, component }: { folder: string; component: ComponentFacts }) {
  const states = use(DocsContext).componentStories().length;
  return (
    <>
      <Heading>What was tested</Heading>
      <Unstyled>
        <Tested folder={folder} component={component} states={states} />
      </Unstyled>
      <Heading>How it reads aloud</Heading>
      <Unstyled>
        <ReadAloud readAloud={component.readAloud} />
      </Unstyled>
    </>
  );
}

/** Names follow folders: `text-input` is `TextInput`. */
function importLine(file: string, folder: string): string {
  const name = folder.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const entry = file.includes('packages/react/') ? `react/${folder}` : 'tracking';
  return `import { ${name} } from '@councilkit/${entry}';`;
}
