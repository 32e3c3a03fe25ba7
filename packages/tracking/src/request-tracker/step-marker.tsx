import type { StepState } from '../standing/steps.js';

export interface StepMarkerProps {
  state: StepState;
  /** How the request ended, on its last step. */
  ending: 'fixed' | 'otherwise' | undefined;
}

/**
 * The mark of one step: a tick when done, a ringed dot where the request is now, an empty ring to come, a bar
 * where it ended without being fixed. Drawn in the text's colour, so that forced colours keep the shape.
 */
export function StepMarker({ state, ending }: StepMarkerProps) {
  return (
    <span className="ck-steps__marker" aria-hidden="true">
      <svg viewBox="0 0 24 24" width="24" height="24" focusable="false">
        <Shape state={state} ending={ending} />
      </svg>
    </span>
  );
}

function Shape({ state, ending }: StepMarkerProps) {
  if (state === 'done' || ending === 'fixed') {
    return <path d="M5.5 12.5l4.2 4.2 8.8-9.4" fill="none" stroke="currentColor" strokeWidth="3" />;
  }
  if (ending === 'otherwise') return <path d="M6 12h12" fill="none" stroke="currentColor" strokeWidth="3" />;
  return state === 'current' ? <circle cx="12" cy="12" r="6" fill="currentColor" /> : null;
}
