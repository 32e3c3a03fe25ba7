import { storyNameFromExport } from 'storybook/internal/csf';
import { type ComponentFacts, type SaidOfState } from './component-facts.js';
import { inSentenceCase } from './sentence-case.js';

/** What a screen reader says of each state. The tests write it down, and fail when it changes unnoticed. */
export function ReadAloud({ readAloud }: Pick<ComponentFacts, 'readAloud'>) {
  const states = Object.entries(readAloud);
  const [first, ...others] = states;
  if (!first) return null;
  const announces = states.some(([, { after }]) => after.length > 0);
  return (
    <div className="ckc-aloud">
      <p>
        From the top to the end, one line for each stop. A virtual screen reader says it in our tests, with
        every name as the browser gives it; NVDA, VoiceOver and others use other words for the same things.
      </p>
      {announces ? (
        <p>
          What begins with <q>polite</q> is said as soon as the reader is silent; <q>assertive</q> interrupts
          it.
        </p>
      ) : null}
      <State state={first} />
      {others.map((state) => (
        <details key={state[0]}>
          <summary>{nameOf(state[0])}</summary>
          <State state={state} />
        </details>
      ))}
    </div>
  );
}

function State({ state: [name, { phrases, after }] }: { state: [string, SaidOfState] }) {
  return (
    <>
      <Phrases label={nameOf(name)} phrases={phrases} />
      {after.map(({ deed, phrases }) => (
        <div key={deed}>
          <p>After {deed}:</p>
          <Phrases label={`${nameOf(name)}, after ${deed}`} phrases={phrases} />
        </div>
      ))}
    </>
  );
}

function Phrases({ label, phrases }: { label: string; phrases: readonly string[] }) {
  return (
    <ol className="ckc-aloud__phrases" aria-label={label}>
      {phrases.map((phrase, index) => (
        <li key={index}>{phrase}</li>
      ))}
    </ol>
  );
}

const nameOf = (story: string) => inSentenceCase(storyNameFromExport(story));
