import type { NearbyRequest } from '@councilkit/client';
import { POTHOLE } from './sample-requests.js';

/** A pothole right where the resident stands, being looked into. */
export const INVESTIGATING_NEARBY: NearbyRequest = {
  request: { ...POTHOLE, status: 'investigating', phase: 2 },
  distanceMetres: 4,
};

/** What is open around Mill Lane, nearest first. */
export const NEARBY: readonly NearbyRequest[] = [
  INVESTIGATING_NEARBY,
  {
    request: {
      ...POTHOLE,
      id: 'second',
      reference: '3HT9-KA7C',
      description: 'Two deep holes at the bus stop. Buses swerve round them.',
      location: { addressText: 'Bus stop opposite the Post Office, Mill Lane' },
    },
    distanceMetres: 38,
  },
  {
    request: { ...POTHOLE, id: 'third', reference: 'X6CA-2TTF', description: null, location: null },
    distanceMetres: 92,
  },
];
