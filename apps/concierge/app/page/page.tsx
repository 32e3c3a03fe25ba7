import { type ReactNode } from 'react';
import { useWords } from '../language/use-words.js';
import { layoutWords } from '../words/layout.js';

export interface PageProps {
  /** What is on the page, as its heading says it. */
  title: string;
  /** Whether something has to be mended, which the title says first. */
  hasErrors?: boolean | undefined;
  /** What stands between the navigation and the main content: a back link. */
  before?: ReactNode;
  children: ReactNode;
}

/** The main content of a page, where the skip link leads, under a title as GOV.UK writes them. */
export function Page({ title, hasErrors = false, before, children }: PageProps) {
  const words = useWords(layoutWords);
  return (
    <div className="govuk-width-container">
      <title>{words.title(title, hasErrors)}</title>
      {before}
      <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-two-thirds">{children}</div>
        </div>
      </main>
    </div>
  );
}
