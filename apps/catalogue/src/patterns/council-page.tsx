import {
  BackLink,
  Footer,
  GenericHeader,
  LanguageNavigation,
  languageNavigationCymraeg,
  ServiceNavigation,
  serviceNavigationCymraeg,
  SkipLink,
} from '@councilkit/react';
import { type ReactNode } from 'react';
import { councilWords } from './council-words.js';
import { type PatternLanguage } from './pattern-language.js';

export interface CouncilPageProps {
  language: PatternLanguage;
  /** Where in the service the page is; it is marked in the navigation. */
  section: 'report' | 'follow';
  /** Whether people came from another page and may go back to it. */
  hasBack?: boolean;
  children: ReactNode;
}

/** What every page of a council service has around its content, for a council that does not exist. */
export function CouncilPage({ language, section, hasBack = false, children }: CouncilPageProps) {
  const words = councilWords[language];
  const isWelsh = language === 'cy';
  return (
    <div lang={language}>
      <SkipLink href="#main-content">{words.skip}</SkipLink>
      <header>
        <GenericHeader url="#home">{words.council}</GenericHeader>
        <ServiceNavigation
          {...(isWelsh ? serviceNavigationCymraeg : {})}
          serviceName={words.service}
          serviceUrl="#start"
          navigation={[
            { children: words.report, href: '#report', active: section === 'report' },
            { children: words.recent, href: '#recent', active: section === 'follow' },
          ]}
        />
      </header>
      <div className="govuk-width-container">
        <LanguageNavigation
          className="govuk-!-margin-top-3"
          {...(isWelsh ? languageNavigationCymraeg : {})}
          items={[
            { lang: 'en', children: 'English', href: isWelsh ? '#in-english' : undefined },
            { lang: 'cy', children: 'Cymraeg', href: isWelsh ? undefined : '#yn-gymraeg' },
          ]}
        />
        {hasBack && <BackLink href="#back">{words.back}</BackLink>}
        <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          <div className="govuk-grid-row">
            <div className="govuk-grid-column-two-thirds">{children}</div>
          </div>
        </main>
      </div>
      <footer>
        <Footer
          meta={{
            visuallyHiddenTitle: words.aboutThisSite,
            items: [
              { children: words.accessibility, href: '#accessibility' },
              { children: words.privacy, href: '#privacy' },
              { children: words.contact, href: '#contact' },
            ],
          }}
          copyright={`© ${words.council}`}
        />
      </footer>
    </div>
  );
}
