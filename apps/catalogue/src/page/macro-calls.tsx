import { Source } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import { type MacroCall } from './macro-call.js';
import { inSentenceCase } from './sentence-case.js';

/** Each example that GOV.UK Frontend publishes of this component: its macro's call, and the same for React. */
export function MacroCalls({ folder }: { folder: string }) {
  const calls = useMacroCalls(folder);
  if (calls.length === 0) return null;
  return (
    <section className="ckc-calls">
      <h2 id="from-nunjucks">From Nunjucks</h2>
      <p>
        GOV.UK Frontend’s own examples, as its macro is called and as the same is written here. Both draw the
        same HTML.
      </p>
      {calls.map((call) => (
        <TwoWays key={call.name} call={call} />
      ))}
    </section>
  );
}

function TwoWays({ call: { name, nunjucks, jsx } }: { call: MacroCall }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>{inSentenceCase(name)}</summary>
      {isOpen && (
        <div className="ckc-calls__ways">
          <div>
            <p className="ckc-calls__way">Nunjucks</p>
            <Source language="jsextra" code={nunjucks} />
          </div>
          <div>
            <p className="ckc-calls__way">React</p>
            <Source language="tsx" code={jsx} />
          </div>
        </div>
      )}
    </details>
  );
}

/** Loaded when a page first needs it: it is as large as everything else on the page. */
function useMacroCalls(folder: string): readonly MacroCall[] {
  const [calls, setCalls] = useState<readonly MacroCall[]>([]);
  useEffect(() => {
    let isShown = true;
    void import('virtual:macro-calls').then(({ callsByFolder }) => {
      if (isShown) setCalls(callsByFolder[folder] ?? []);
    });
    return () => {
      isShown = false;
    };
  }, [folder]);
  return calls;
}
