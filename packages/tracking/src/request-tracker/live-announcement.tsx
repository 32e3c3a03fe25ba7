'use client';

import { useState } from 'react';

export interface LiveAnnouncementProps {
  /** What may change, each said only when it has changed. An empty one is never said. */
  parts: readonly string[];
}

/**
 * Reads out politely what has changed since it was last drawn, and nothing when the page opens. Focus stays
 * where it is.
 */
export function LiveAnnouncement({ parts }: LiveAnnouncementProps) {
  const [known, setKnown] = useState(parts);
  const [message, setMessage] = useState('');

  if (parts.some((part, index) => part !== known[index])) {
    setKnown(parts);
    setMessage(parts.filter((part, index) => part !== known[index] && part !== '').join(' '));
  }

  return (
    <div role="status" className="ck-visually-hidden">
      {message}
    </div>
  );
}
