import { type AuthorityContact } from '@councilkit/client';
import { SummaryList } from '@councilkit/react';
import { useWords } from '../language/use-words.js';
import { accessibilityWords } from '../words/about-accessibility.js';

/** How to reach the council. Draws nothing of what it has not said. */
export function CouncilContact({ contact: { email, phone, website, hours } }: { contact: AuthorityContact }) {
  const say = useWords(accessibilityWords);
  const phoned = [phone, hours].filter(Boolean).join(', ');
  return (
    <SummaryList
      rows={[
        phone && { key: say.phone, value: phoned },
        email && {
          key: say.email,
          value: (
            <a className="govuk-link" href={`mailto:${email}`}>
              {email}
            </a>
          ),
        },
        website && {
          key: say.website,
          value: (
            <a className="govuk-link" href={website}>
              {website}
            </a>
          ),
        },
      ]}
    />
  );
}
