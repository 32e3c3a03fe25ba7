import { useEffect, useState } from 'react';
import { type MacroCall } from './macro-call.js';
import { inSentenceCase } from './sentence-case.js';
import { TwoWays } from './two-ways.js';

/** Each example that GOV.UK Frontend publishes of this component: its macro's call, and the same for React. */
export function MacroCalls({ folder }: { folder: string }) {
  const calls = useMacroCalls(folder);
  return (
    <div className="ckc-calls">
      <p>
        GOV.UK Frontend’s own examples, as its macro is called and as the same is written here. Both draw the
        same HTML.
      </p>
      {calls.map(({ name, nunjucks, jsx }) => (
        <TwoWays key={name} summary={inSentenceCase(name)} read={() => ({ nunjucks, react: jsx })} />
      ))}
    </div>
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
