import { Markdown } from '@storybook/addon-docs/blocks';
import { facts } from 'virtual:component-facts';
import { type ComponentFacts, type Release } from './component-facts.js';

/** What changed of a component: here, and in GOV.UK Frontend. */
export function Changes({ component: { changes, govukChanges, examples } }: { component: ComponentFacts }) {
  const { govukFrontend, govukFrontendFrom } = facts;
  return (
    <div className="ckc-changes">
      <h3>In Council Kit</h3>
      <Releases releases={changes} />
      {examples > 0 && (
        <>
          <h3>In GOV.UK Frontend</h3>
          <p>
            {govukChanges.length > 0
              ? `Since ${govukFrontendFrom}, measured on the examples and options it publishes. Ours follow ${govukFrontend}.`
              : `From ${govukFrontendFrom} to ${govukFrontend} none of its examples or options changed.`}
          </p>
          <Releases releases={govukChanges} />
        </>
      )}
    </div>
  );
}

function Releases({ releases }: { releases: readonly Release[] }) {
  return releases.map(({ version, paragraphs }, index) => (
    <details key={version ?? ''} open={index === 0 && paragraphs.join('').length < 1500}>
      <summary>{version ?? 'Next version'}</summary>
      <Markdown>{paragraphs.join('\n\n')}</Markdown>
    </details>
  ));
}
