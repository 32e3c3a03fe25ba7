import { describe, expect, it } from 'vitest';
import { areaScope } from './area-choices.js';

const POINT = { lat: 53.015, long: -1.734 };
const AREAS = [{ code: 'ward-mill-lane' }, { code: 'park-riverside' }];
const SERVICES = [
  { code: 'pothole', group: 'Roads' },
  { code: 'bin', group: 'Parks' },
  { code: 'drain', group: 'Roads' },
];
const scope = (within: string, group = '') => areaScope({ within, group }, POINT, AREAS, SERVICES);

describe('what somebody follows around a place', () => {
  it('is everything within so many metres, or in an area that holds it', () => {
    expect(scope('radius-500')).toEqual({ point: POINT, radiusMetres: 500 });
    expect(scope('area-park-riverside')).toEqual({ areaCode: 'park-riverside' });
  });

  it('is only the services of a group that was chosen', () => {
    expect(scope('radius-200', 'Roads')).toMatchObject({ serviceCodes: ['pothole', 'drain'] });
    expect(scope('area-ward-mill-lane', 'Parks')).toMatchObject({ serviceCodes: ['bin'] });
  });

  it('is nothing for what was not on the page', () => {
    expect(scope('')).toBeUndefined();
    expect(scope('radius-9000')).toBeUndefined();
    expect(scope('area-somewhere-else')).toBeUndefined();
    expect(scope('radius-500', 'Weather')).toBeUndefined();
  });
});
