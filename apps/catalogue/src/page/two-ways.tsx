import { Source } from '@storybook/addon-docs/blocks';
import { type ReactNode, useState } from 'react';

/** The same thing as React and as a call of GOV.UK Frontend's macro, behind words that open them. */
export function TwoWays({ summary, read }: TwoWaysProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="ckc-ways"
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen && (
        <div className="ckc-ways__both">
          <Way name="React" language="tsx" code={read()?.react} />
          <Way name="Nunjucks" language="jsextra" code={read()?.nunjucks} />
        </div>
      )}
    </details>
  );
}

interface TwoWaysProps {
  summary: ReactNode;
  /** Both, once they are here. */
  read: () => { react: string; nunjucks: string } | undefined;
}

function Way({
  name,
  language,
  code,
}: {
  name: string;
  language: 'tsx' | 'jsextra';
  code: string | undefined;
}) {
  return (
    <div>
      <p className="ckc-ways__way">{name}</p>
      {code === undefined ? <p>One moment …</p> : <Source language={language} code={code} />}
    </div>
  );
}
