import { SummaryList } from '@councilkit/react';
import { useWords } from '../language/use-words.js';
import { Page } from '../page/page.js';
import { cookieWords } from '../words/about-cookies.js';

export default function Cookies() {
  const say = useWords(cookieWords);
  return (
    <Page title={say.title}>
      <h1 className="govuk-heading-l">{say.title}</h1>
      <p className="govuk-body">{say.lead}</p>
      <h2 className="govuk-heading-m">{say.caption}</h2>
      {/* Three columns of sentences would not fit a phone. */}
      {say.rows.map(([name, purpose, ends]) => (
        <SummaryList
          key={name}
          rows={[
            { key: say.name, value: <code>{name}</code> },
            { key: say.purpose, value: purpose },
            { key: say.ends, value: ends },
          ]}
        />
      ))}
    </Page>
  );
}
