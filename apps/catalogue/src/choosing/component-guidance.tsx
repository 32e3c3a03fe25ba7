import { Fragment } from 'react';
import { guidanceFor } from './all-guidance.js';
import { GuidanceText } from './guidance-text.js';
import { wordId } from './word-id.js';

/** When to use the component in `folder` and when not, and what makes it work for everyone. Nothing when none was written. */
export function ComponentGuidance({ folder }: { folder: string }) {
  const guidance = guidanceFor(folder);
  if (!guidance) return null;
  return (
    <>
      <p className="ckc-also">
        Also called{' '}
        {guidance.alsoCalled.map((word, index) => (
          <Fragment key={word}>
            {index > 0 && ', '}
            <span id={wordId(word)}>{word}</span>
          </Fragment>
        ))}
        .
      </p>
      <div className="ckc-advice">
        <Advice kind="use" title="Use it" texts={guidance.use} />
        <Advice kind="avoid" title="Do not use it" texts={guidance.avoid} />
        <Advice kind="everyone" title="So that it works for everyone" texts={guidance.accessibility} />
      </div>
    </>
  );
}

interface AdviceProps {
  kind: 'use' | 'avoid' | 'everyone';
  title: string;
  texts: readonly string[];
}

function Advice({ kind, title, texts }: AdviceProps) {
  return (
    <section className={`ckc-advice__part ckc-advice__part--${kind}`}>
      <h2 className="ckc-advice__title">{title}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <GuidanceText>{text}</GuidanceText>
          </li>
        ))}
      </ul>
    </section>
  );
}
