import { PhaseBanner } from '@councilkit/react';
import { useWords } from '../language/use-words.js';
import { RouterLink } from '../page/router-link.js';
import { staffWords } from '../words/staff.js';

export interface StaffMarkProps {
  name: string;
  channel: 'phone' | 'inPerson';
}

/** Says on every page that what is sent from here is written down for somebody else. */
export function StaffMark({ name, channel }: StaffMarkProps) {
  const say = useWords(staffWords);
  return (
    <div className="govuk-width-container">
      <PhaseBanner tag={say.tag}>
        {say.mark[channel]}, {say.markName(name)}{' '}
        <RouterLink href="/staff" className="govuk-link">
          {say.change}
        </RouterLink>
      </PhaseBanner>
    </div>
  );
}
