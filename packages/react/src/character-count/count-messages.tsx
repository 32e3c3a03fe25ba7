'use client';

import { useEffect, useState } from 'react';
import { classNames } from '../class-names.js';

/** The count is read out when somebody has stopped typing for this long. */
const PAUSE_MS = 1000;

interface CountMessagesProps {
  message: string;
  isOver: boolean;
  /** Enough has been written for the count to matter. */
  isShown: boolean;
  className: string | undefined;
}

/** The count twice: at every key for people who see it, at every pause for people who hear it. */
export function CountMessages({ message, isOver, isShown, className }: CountMessagesProps) {
  const [heard, setHeard] = useState({ message, isShown });

  useEffect(() => {
    const timer = setTimeout(() => setHeard({ message, isShown }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [message, isShown]);

  return (
    <>
      <div
        aria-hidden="true"
        className={classNames(
          isOver ? 'govuk-error-message' : 'govuk-hint',
          'govuk-character-count__message',
          className,
          'govuk-character-count__status',
          !isShown && 'govuk-character-count__message--disabled',
        )}
      >
        {message}
      </div>
      <div
        aria-live="polite"
        aria-hidden={heard.isShown ? undefined : true}
        className="govuk-character-count__sr-status govuk-visually-hidden"
      >
        {heard.message}
      </div>
    </>
  );
}
