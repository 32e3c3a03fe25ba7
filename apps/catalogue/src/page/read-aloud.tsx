import { storyNameFromExport } from 'storybook/internal/csf';
import { type ComponentFacts } from './component-facts.js';
import { inSentenceCase } from './sentence-case.js';

/** What a screen reader says of each state. The tests write it down, and fail when it changes unnoticed. */
export function ReadAloud({ readAloud }: Pick<ComponentFacts, 'readAloud'>) {
  const [first, ...others] = Object.entries(readAloud);
  if (!first) return null;
  return (
    <div className="ckc-aloud">
      <p>
        From the top to the end, one line for each stop. A virtual screen reader says it in our tests; NVDA,
        VoiceOver and others use other words for the same things.
      </p>
      <Phrases state={first} />
      {others.map((state) => (
        <details key={state[0]}>
          <summary>{nameOf(state[0])}</summary>
          <Phrases state={state} />
        </details>
      ))}
    </div>
  );
}

function Phrases({ state: [name, phrases] }: { state: [string, readonly string[]] }) {
  return (
    <ol className="ckc-aloud__phrases" aria-label={nameOf(name)}>
      {phrases.map((phrase, index) => (
        <li key={index}>{phrase}</li>
      ))}
    </ol>
  );
}

const nameOf = (story: string) => inSentenceCase(storyNameFromExport(story));
