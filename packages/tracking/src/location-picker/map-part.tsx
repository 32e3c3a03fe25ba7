'use client';

import { useState } from 'react';
import type { Point } from '@councilkit/client';
import { Button } from '@councilkit/react/button';
import { Details } from '@councilkit/react/details';
import { fill } from '../language/fill.js';
import type { LocationWords } from '../language/reporting-language.js';
import type { LocationMap } from './location-picker.js';
import { PlaceMap } from './place-map.js';

export interface MapPartProps {
  map: LocationMap;
  pin: Point | undefined;
  onPin: (pin: Point | undefined) => void;
  words: LocationWords;
}

/** The map behind a summary: nothing of it is fetched until somebody opens it. */
export function MapPart({ map, pin, onPin, words }: MapPartProps) {
  const [isOpened, setIsOpened] = useState(false);
  return (
    <Details summary={words.map} onToggle={({ currentTarget }) => currentTarget.open && setIsOpened(true)}>
      <p>{words.mapHelp}</p>
      {isOpened && <PlaceMap map={map} pin={pin} onPin={onPin} words={words} />}
      <p role="status">
        {pin ? fill(words.pinAt, { lat: pin.lat.toFixed(5), long: pin.long.toFixed(5) }) : words.noPin}
      </p>
      {pin && (
        <Button type="button" variant="secondary" onClick={() => onPin(undefined)}>
          {words.removePin}
        </Button>
      )}
    </Details>
  );
}
