import { BackLink } from '@councilkit/react';
import { useParts, useWords } from '../language/use-words.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { sayingWords } from '../words/saying.js';

/** The page for somebody who has not shown that they reported it: how to show it. */
export function NotYours({ title, reference }: { title: string; reference: string }) {
  const say = useWords(sayingWords);
  const parts = useParts();
  return (
    <Page
      title={title}
      before={<BackLink {...parts.backLink} href={`/requests/${reference}`} linkComponent={RouterLink} />}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say.notYours}</p>
      <p className="govuk-body">
        <RouterLink href={`/mine?reference=${encodeURIComponent(reference)}`} className="govuk-link">
          {say.askForLink}
        </RouterLink>
      </p>
    </Page>
  );
}
