import { GenericHeader } from '@councilkit/react/generic-header';
import { type ReactNode } from 'react';
import '@councilkit/react/styles.css';

/** The page around the content. Its style sheet is put in by the build. */
export function Document({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Your report - Saltmere Council</title>
        {import.meta.viteRsc.loadCss()}
      </head>
      <body className="govuk-template__body">
        <header>
          <GenericHeader>Saltmere Council</GenericHeader>
        </header>
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper">{children}</main>
        </div>
      </body>
    </html>
  );
}
