import { useCallback, useRef, useSyncExternalStore, type ReactNode } from 'react';

export interface MeasuredProps {
  /** What to measure, as the browser has worked it out for this window. */
  property: 'font-size' | 'padding-left';
  /** The class that is measured. */
  className: string;
  /** Draws the measure, such as "19px"; it is empty until the page is in a browser. */
  children: (size: string) => ReactNode;
}

/** Hands on what a class comes to in this window, and again when the window changes. */
export function Measured({ property, className, children }: MeasuredProps) {
  const probe = useRef<HTMLSpanElement>(null);
  const measure = useCallback(
    () => (probe.current ? getComputedStyle(probe.current).getPropertyValue(property) : ''),
    [property],
  );
  const size = useSyncExternalStore(onResize, measure, () => '');
  return (
    <>
      <span ref={probe} className={className} style={{ display: 'none' }} />
      {children(size)}
    </>
  );
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
