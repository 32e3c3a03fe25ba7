import { type Service } from '@councilkit/client';
import { Tag } from '@councilkit/react';
import { useWords } from '../language/use-words.js';
import { RouterLink } from '../page/router-link.js';
import { findingWords } from '../words/finding.js';

/** Services to choose from, each with what it is for. A paused one says so and leads nowhere. */
export function ServiceList({ services }: { services: readonly Service[] }) {
  const say = useWords(findingWords);
  return (
    <ul className="govuk-list concierge-services">
      {services.map((service) => (
        <li key={service.code} className="concierge-service">
          {service.phase === 'paused' ? (
            <>
              <span className="govuk-body govuk-!-font-weight-bold">{service.name}</span>{' '}
              <Tag color="grey">{say.paused}</Tag>
            </>
          ) : (
            <RouterLink
              href={`/report/${encodeURIComponent(service.code)}`}
              className="govuk-link govuk-!-font-weight-bold"
            >
              {service.name}
            </RouterLink>
          )}
          <span className="concierge-service__about">{firstSentence(service.description)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Imported descriptions can be a page long; their first sentence says what the service is for. */
function firstSentence(description: string): string {
  const end = description.search(/[.!?](\s|$)/);
  return end === -1 ? description.slice(0, 200) : description.slice(0, end + 1);
}
