'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Map } from 'leaflet';
import type { Point } from '@councilkit/client';
import type { MapPartProps } from './map-part.js';
import { roundedPoint } from './rounded-point.js';

/** Close enough to tell one house from the next. */
const STREET_ZOOM = 17;
const DEEPEST_ZOOM = 19;

/**
 * A map with a pin in its middle: whatever moves the map moves the pin over it, by mouse, finger or arrow keys.
 * Fetches Leaflet when it is drawn.
 */
export function PlaceMap({ map: { tileUrl, attribution, bbox }, pin, onPin, words }: MapPartProps) {
  const { zoomIn, zoomOut } = words;
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<Map>();
  const [hasFailed, setHasFailed] = useState(false);
  const moved = useEffectEvent(({ lat, lng }: { lat: number; lng: number }) => {
    const point = roundedPoint({ lat, long: lng });
    if (!isSame(point, pin)) onPin(point);
  });
  const startAt = useEffectEvent((drawn: Map) => {
    const [west = -180, south = -85, east = 180, north = 85] = bbox;
    if (pin) drawn.setView([pin.lat, pin.long], STREET_ZOOM);
    else
      drawn.fitBounds([
        [south, west],
        [north, east],
      ]);
  });

  useEffect(() => {
    let drawn: Map | undefined;
    let isGone = false;
    void import('leaflet').then(
      (leaflet) => {
        if (isGone || !box.current) return;
        const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
        drawn = leaflet.map(box.current, {
          zoomControl: false,
          zoomAnimation: !isStill,
          fadeAnimation: !isStill,
          inertia: !isStill,
          // Zooming keeps the pin where it is.
          scrollWheelZoom: 'center',
          doubleClickZoom: 'center',
          touchZoom: 'center',
        });
        drawn.attributionControl.setPrefix(false);
        leaflet.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(drawn);
        leaflet.tileLayer(tileUrl, { attribution, maxZoom: DEEPEST_ZOOM }).addTo(drawn);
        startAt(drawn);
        drawn.on('click', ({ latlng }) => drawn?.panTo(latlng));
        drawn.on('moveend', () => drawn && moved(drawn.getCenter()));
        setMap(drawn);
      },
      () => setHasFailed(true),
    );
    return () => {
      isGone = true;
      drawn?.remove();
    };
  }, [tileUrl, attribution, zoomIn, zoomOut]);

  useEffect(() => {
    if (!map || !pin || isSame(pin, roundedPoint(centreOf(map)))) return;
    map.setView([pin.lat, pin.long], Math.max(map.getZoom(), STREET_ZOOM));
  }, [map, pin]);

  if (hasFailed) return <p role="status">{words.mapFailed}</p>;
  return (
    <div className="ck-location__frame">
      <div ref={box} className="ck-location__map" role="application" aria-label={words.mapLabel} />
      <span className="ck-location__pin" aria-hidden="true" />
    </div>
  );
}

function centreOf(map: Map): Point {
  const { lat, lng } = map.getCenter();
  return { lat, long: lng };
}

function isSame(one: Point, other: Point | undefined): boolean {
  return other !== undefined && one.lat === other.lat && one.long === other.long;
}
