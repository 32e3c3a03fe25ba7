'use client';

import { type RefObject, useEffect, useState } from 'react';

/** Where a dragged file is: over the zone, away from it again, dropped there, or nowhere yet. */
export type FileDrag = 'over' | 'left' | 'dropped' | undefined;

/**
 * Follows files dragged over the page. `canDrop`, the same function at every render, says whether the zone would take
 * them.
 */
export function useFileDrag(zone: RefObject<HTMLElement | null>, canDrop: (files: DataTransfer) => boolean) {
  const [drag, setDrag] = useState<FileDrag>();
  const end = (as: FileDrag) => setDrag((now) => (now === 'over' ? as : now));

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    // Crossing from one element to another is a dragenter, then a dragleave. Leaving the page is a dragleave alone.
    let hasEnteredAnother = false;

    function enter({ target, dataTransfer }: DragEvent) {
      hasEnteredAnother = true;
      const isOverZone = target instanceof Node && zone.current?.contains(target);
      if (!isOverZone) end('left');
      else if (dataTransfer && canDrop(dataTransfer)) setDrag('over');
    }

    function leaveOne() {
      if (!hasEnteredAnother) end('left');
      hasEnteredAnother = false;
    }

    document.addEventListener('dragenter', enter, { signal });
    document.addEventListener('dragleave', leaveOne, { signal });
    return () => listening.abort();
  }, [zone, canDrop]);

  return { drag, endDrag: () => end('dropped') };
}
