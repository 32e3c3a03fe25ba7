import { type ReactNode } from 'react';
import { Page } from './page.js';
import { RouterLink } from './router-link.js';

export interface ToldPageProps {
  title: string;
  /** One paragraph each. */
  texts: readonly string[];
  /** Where to go from here. */
  onwards?: { href: string; text: string } | undefined;
  /** What stands between the navigation and the main content. */
  before?: ReactNode;
}

/** A page that tells how something ended, with one way on at most. */
export function ToldPage({ title, texts, onwards, before }: ToldPageProps) {
  return (
    <Page title={title} before={before}>
      <h1 className="govuk-heading-l">{title}</h1>
      {texts.map((text) => (
        <p key={text} className="govuk-body">
          {text}
        </p>
      ))}
      {onwards && (
        <p className="govuk-body">
          <RouterLink href={onwards.href} className="govuk-link">
            {onwards.text}
          </RouterLink>
        </p>
      )}
    </Page>
  );
}
