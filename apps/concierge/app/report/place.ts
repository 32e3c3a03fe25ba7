import { type FieldError, type Service } from '@councilkit/client';
import { type Draft } from './draft.js';

const LONGEST_ADDRESS = 500;

/** What has to be mended about the place before going on, by JSON pointer. Empty when all is well. */
export function placeFaults(
  service: Pick<Service, 'location'>,
  draft: Pick<Draft, 'addressText' | 'lat' | 'long'>,
): FieldError[] {
  const { addressText, lat, long } = draft;
  if (!addressText && !lat && !long) {
    return service.location === 'required'
      ? [{ pointer: '/location/addressText', detail: 'Enter an address or describe the place' }]
      : [];
  }
  return [
    ...(addressText.length > LONGEST_ADDRESS
      ? [{ pointer: '/location/addressText', detail: 'The address must be 500 characters or fewer' }]
      : []),
    ...(lat || long
      ? [...degreeFault('lat', 'Latitude', lat, 90), ...degreeFault('long', 'Longitude', long, 180)]
      : []),
  ];
}

function degreeFault(member: 'lat' | 'long', label: string, text: string, most: number): FieldError[] {
  const pointer = `/location/point/${member}`;
  if (!text) return [{ pointer, detail: `Enter the ${label.toLowerCase()} as well, or leave both empty` }];
  const degrees = Number(text);
  if (!Number.isFinite(degrees))
    return [
      { pointer, detail: `${label} must be a number, like ${member === 'lat' ? '53.0166' : '-1.7312'}` },
    ];
  if (Math.abs(degrees) > most) return [{ pointer, detail: `${label} must be between -${most} and ${most}` }];
  return [];
}
