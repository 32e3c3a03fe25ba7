import { type Point } from '@councilkit/client';
import proj4 from 'proj4';

/** The name under which proj4 knows the grid of Ordnance Survey. */
const OSTN15 = 'OSTN15';

/** EPSG:27700. Without the grid the datum is moved as a whole (EPSG:1314), which is right to 5 metres or better. */
const BRITISH_NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +units=m +no_defs';
const WHOLE_DATUM = '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489';

/** Degrees with more digits than this name parts of a millimetre. */
const DIGITS = 8;

/** Where an easting and a northing in metres are, in degrees. */
export type FromGrid = (easting: number, northing: number) => Point;

/**
 * Turns places on the British National Grid into degrees: to a centimetre or two with OSTN15, Ordnance Survey's grid in the
 * NTv2 format (`OSTN15_NTv2_OSGBtoETRS.gsb`), and within 5 metres without. Throws what proj4 says of a file that is none.
 */
export function nationalGrid(ostn15?: ArrayBuffer): FromGrid {
  if (ostn15) proj4.nadgrid(OSTN15, ostn15);
  const datum = ostn15 ? `+nadgrids=${OSTN15}` : WHOLE_DATUM;
  const projection = proj4(`${BRITISH_NATIONAL_GRID} ${datum}`, 'EPSG:4326');
  return (easting, northing) => {
    const [long = NaN, lat = NaN] = projection.forward([easting, northing]);
    return { lat: Number(lat.toFixed(DIGITS)), long: Number(long.toFixed(DIGITS)) };
  };
}
