import { type ReactNode } from 'react';

export interface PageProps {
  /** What stands between the navigation and the main content: a back link, a phase banner. */
  before?: ReactNode;
  children: ReactNode;
}

/** The main content of a page, where the skip link leads. */
export function Page({ before, children }: PageProps) {
  return (
    <div className="govuk-width-container">
      {before}
      <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-two-thirds">{children}</div>
        </div>
      </main>
    </div>
  );
}
