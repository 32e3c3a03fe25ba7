'use client';

import { useState } from 'react';
import type { Point } from '@councilkit/client';
import { Button } from '@councilkit/react/button';
import { fill } from '../language/fill.js';
import type { LocationWords } from '../language/reporting-language.js';
import { roundedPoint } from './rounded-point.js';

export interface UseMyLocationProps {
  words: LocationWords;
  onFound: (point: Point) => void;
}

/** Longer than this and people type faster, in milliseconds. */
const PATIENCE_MS = 15_000;

/** A button that asks the phone where it is, and says how that went. Asks only when it is pressed. */
export function UseMyLocation({ words, onFound }: UseMyLocationProps) {
  const [said, setSaid] = useState('');

  function locate() {
    setSaid(words.locating);
    // Absent where the page did not come by HTTPS.
    if (!('geolocation' in navigator)) return setSaid(words.notLocated);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        onFound(roundedPoint({ lat: latitude, long: longitude }));
        setSaid(fill(words.located, { metres: String(Math.max(1, Math.round(accuracy))) }));
      },
      () => setSaid(words.notLocated),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  }

  return (
    <div className="ck-location__mine">
      <Button type="button" variant="secondary" onClick={locate}>
        {words.useMyLocation}
      </Button>
      <p role="status" className="ck-location__said">
        {said}
      </p>
    </div>
  );
}
