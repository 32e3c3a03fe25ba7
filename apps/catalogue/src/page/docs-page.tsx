import {
  ArgTypes,
  Description,
  Heading,
  Source,
  Subheading,
  Title,
  Unstyled,
  useOf,
} from '@storybook/addon-docs/blocks';
import { guidanceFor } from '../choosing/all-guidance.js';
import { ComponentGuidance } from '../choosing/component-guidance.js';
import { folderOf } from '../choosing/component-pages.js';
import { MacroCalls } from './macro-calls.js';
import { States } from './states.js';

/** A component's or a pattern's page: what it is for, when to use it, every state, and what a developer needs. */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const file = String(preparedMeta.parameters['fileName'] ?? '');
  const folder = folderOf(file);
  if (folder === undefined) {
    return (
      <>
        <Title />
        <Description />
        <States heading={Heading} />
      </>
    );
  }
  return (
    <>
      <Title>{guidanceFor(folder)?.name}</Title>
      <Description />
      <Unstyled>
        <ComponentGuidance folder={folder} />
      </Unstyled>
      <Heading>In every state</Heading>
      <States heading={Subheading} />
      <Heading>For developers</Heading>
      <Source language="tsx" code={importLine(file, folder)} />
      <div className="ckc-scroll" role="region" aria-label="Settings" tabIndex={0}>
        <ArgTypes />
      </div>
      <Unstyled>
        <MacroCalls folder={folder} />
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
