'use client';

import { useState, type ComponentProps } from 'react';
import type { Address, Authority, Point } from '@councilkit/client';
import { Button } from '@councilkit/react/button';
import { Select } from '@councilkit/react/select';
import { TextInput } from '@councilkit/react/text-input';
import { classNames } from '../class-names.js';
import { en } from '../language/en.js';
import { fill } from '../language/fill.js';
import type { TrackingLanguage } from '../language/tracking-language.js';
import type { ReportError } from '../service-questions/errors-for.js';
import { useInBrowser } from '../use-in-browser.js';
import { MapPart } from './map-part.js';
import type { PickedPlace } from './place.js';
import { UseMyLocation } from './use-my-location.js';

/** A map to show besides the fields. */
export interface LocationMap {
  /** Where its pictures come from, such as `https://tiles.example.org/{z}/{x}/{y}.png`. */
  tileUrl: string;
  /** Whose map it is, as its licence wants it said. HTML, from you and not from people. */
  attribution: string;
  /** West, south, east and north of what it shows at first; `bbox` of the authority. */
  bbox: Authority['bbox'];
}

export interface LocationPickerProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** What was given before, as `placeFrom` gives it. */
  value?: Partial<PickedPlace> | undefined;
  /** What was found for `value.search`; an empty list when nothing was. Leave it unset before a search. */
  addresses?: readonly Address[] | undefined;
  /** From `errorsFor`. */
  errors?: readonly ReportError[] | undefined;
  /**
   * Also needs the style sheet of Leaflet on the page: `leaflet/dist/leaflet.css`, once your site has `leaflet` 1 among its own
   * dependencies. There is no map when left unset.
   */
  map?: LocationMap | undefined;
  /** English when left unset. */
  language?: TrackingLanguage | undefined;
}

const NOTHING: Partial<PickedPlace> = {};

/**
 * Asks where something is: by postcode or street, in words, by where the phone is, or by a pin on a map. Fields are
 * named `search`, `uprn`, `addressText`, `lat` and `long`; the button that looks for addresses posts the form around
 * it with `find`, which answers with the same page and `addresses`. Read the form with `placeFrom`. Without JavaScript
 * there is no map and no finding of the phone, and nothing is missed; until it is known, only the room that they take. A page
 * that sends no script of its own never knows: there, `.ck-location__waits { display: none }` takes that room away.
 */
export function LocationPicker({
  value = NOTHING,
  addresses,
  errors = [],
  map,
  language = en,
  className,
  ...rest
}: LocationPickerProps) {
  const words = language.location;
  const waiting = useInBrowser() ? undefined : 'ck-location__waits';
  const [pin, setPin] = useState(() => pointOf(value));
  const errorAt = (fieldId: string) => {
    const message = errors.find((error) => error.fieldId === fieldId)?.message;
    return message && { children: message, visuallyHiddenText: language.questions.errorPrefix };
  };

  return (
    <div {...rest} lang={language.lang} dir={language.dir} className={classNames('ck-location', className)}>
      <div className="ck-location__search">
        <TextInput
          id="location-search"
          name="search"
          label={{ children: words.search, size: 's' }}
          hint={words.searchHint}
          errorMessage={errorAt('location-search')}
          defaultValue={value.search}
          autoComplete="off"
          width={20}
        />
        <Button variant="secondary" name="find" value="1">
          {words.find}
        </Button>
      </div>
      <div className={waiting}>
        <UseMyLocation words={words} onFound={setPin} />
      </div>
      {addresses && addresses.length > 0 && (
        <Select
          // New addresses are a new question.
          key={value.search}
          id="location-uprn"
          name="uprn"
          label={{ children: words.addresses, size: 's' }}
          hint={fill(words.found, { count: String(addresses.length) })}
          errorMessage={errorAt('location-uprn')}
          defaultValue={value.uprn}
          items={[
            { value: '', children: words.choose },
            ...addresses.map(({ uprn, addressText }) => ({ value: uprn, children: addressText })),
          ]}
        />
      )}
      {addresses?.length === 0 && (
        <p role="status" className="ck-location__none">
          {fill(words.noneFound, { search: value.search ?? '' })}
        </p>
      )}
      <TextInput
        id="location-addressText"
        name="addressText"
        label={{ children: words.description, size: 's' }}
        hint={words.descriptionHint}
        errorMessage={errorAt('location-addressText')}
        defaultValue={value.addressText}
        autoComplete="off"
        dir="auto"
      />
      {map && (
        <div className={waiting}>
          <MapPart map={map} pin={pin} onPin={setPin} words={words} />
        </div>
      )}
      <input type="hidden" name="lat" value={pin ? String(pin.lat) : ''} />
      <input type="hidden" name="long" value={pin ? String(pin.long) : ''} />
    </div>
  );
}

function pointOf({ lat, long }: Partial<PickedPlace>): Point | undefined {
  if (!lat || !long) return undefined;
  const point = { lat: Number(lat), long: Number(long) };
  return Number.isFinite(point.lat) && Number.isFinite(point.long) ? point : undefined;
}
