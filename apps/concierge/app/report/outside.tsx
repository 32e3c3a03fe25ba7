import { InsetText } from '@councilkit/react';
import { useWords } from '../language/use-words.js';
import { reportingWords } from '../words/reporting.js';

/** Says kindly that a place is another council's, and how to find that one. */
export function Outside({ councilName }: { councilName: string }) {
  const say = useWords(reportingWords);
  return (
    <InsetText>
      <p className="govuk-body">{say.outside(councilName)}</p>
      <p className="govuk-body">
        <a href="https://www.gov.uk/find-local-council" className="govuk-link">
          {say.findCouncil}
        </a>
      </p>
    </InsetText>
  );
}
