import type { Service } from '@councilkit/client';

const service = (
  changes: Pick<Service, 'code' | 'name' | 'description' | 'group'> & Partial<Service>,
): Service => ({
  ...{
    keywords: [],
    location: 'required',
    contact: 'optional',
    phase: 'live',
    promise: null,
    supplier: null,
  },
  ...{ emergencyNotice: null },
  ...changes,
});

/** Services of two groups, one of them paused, and one that is somebody else's. */
export const SERVICES: readonly Service[] = [
  service({
    code: 'pothole',
    name: 'Pothole',
    description: 'A hole or broken surface in a road or cycle lane. We inspect within 5 working days.',
    group: 'Roads and pavements',
  }),
  service({
    code: 'new-grit-bin',
    name: 'Ask for a new grit bin',
    description: 'We look at new places for grit bins in summer.',
    group: 'Roads and pavements',
    phase: 'paused',
  }),
  service({
    code: 'motorway',
    name: 'Motorway or major A road',
    description: 'Motorways and the biggest A roads in England.',
    group: 'Looked after by others',
    responsible: { name: 'National Highways' },
  }),
];
