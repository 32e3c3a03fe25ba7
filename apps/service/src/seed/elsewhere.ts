import { type ServiceDefinition } from '@councilkit/client';
import { service } from './service.js';

const group = 'Looked after by others';

/**
 * What residents often ask a council for that is somebody else's job, so that they find out whose. The numbers are the
 * national ones; those of National Highways, Network Rail and Openreach were found on published pages, the emergency ones are
 * as they are known. A council checks each before it shows it to its own residents.
 */
export const elsewhere: ServiceDefinition[] = [
  somebodyElses({
    code: 'motorway',
    name: 'Motorway or major A road',
    description: 'Motorways and the biggest A roads in England, such as their potholes, lights and barriers.',
    keywords: ['national highways', 'highways england', 'trunk road', 'dual carriageway', 'hard shoulder'],
    responsible: {
      name: 'National Highways',
      website: 'https://nationalhighways.co.uk/contact-us/report-a-problem/',
      advice: 'Call National Highways on 0300 123 5000, at any time.',
    },
  }),
  somebodyElses({
    code: 'power-cut',
    name: 'Power cut or fallen power line',
    description: 'No electricity, or a power line that is down or sparking.',
    keywords: ['electricity', 'no power', 'blackout', 'cable down', 'pylon', 'substation'],
    emergencyNotice: 'Keep away from a line that is down. Call 999 if someone is in danger.',
    responsible: {
      name: 'Your electricity network operator',
      website: 'https://www.powercut105.com/',
      advice: 'Call 105, free of charge, at any time.',
    },
  }),
  somebodyElses({
    code: 'gas-leak',
    name: 'Smell of gas',
    description: 'A smell of gas indoors or in the street.',
    keywords: ['gas leak', 'carbon monoxide', 'gas pipe', 'cadent'],
    emergencyNotice: 'Leave the building. Do not use lights, flames or a phone indoors.',
    responsible: {
      name: 'The gas emergency service',
      website: 'https://www.nationalgas.com/gas-emergency',
      advice: 'Call 0800 111 999, free of charge, at any time.',
    },
  }),
  somebodyElses({
    code: 'water-leak',
    name: 'Water leak or blocked sewer',
    description: 'Clean water that comes out of the ground, no water, or a sewer that overflows.',
    keywords: ['burst pipe', 'burst main', 'water main', 'sewage', 'no water', 'stopcock'],
    responsible: {
      name: 'Your water company',
      website: 'https://www.water.org.uk/customers/find-your-supplier',
      advice: 'Find your water company by postcode. It takes such calls at any time.',
    },
  }),
  somebodyElses({
    code: 'railway',
    name: 'Railway bridge, crossing or track',
    description: 'A level crossing, a bridge over or under a railway, or trees and rubbish beside the track.',
    keywords: ['network rail', 'train', 'level crossing', 'railway line', 'bridge strike', 'trackside'],
    emergencyNotice: 'If a vehicle has hit a railway bridge, call the number on the bridge, then 999.',
    responsible: {
      name: 'Network Rail',
      website: 'https://www.networkrail.co.uk/communities/contact-us/',
      advice: 'Call Network Rail on 03457 11 41 41, at any time.',
    },
  }),
  somebodyElses({
    code: 'broadband-cabinet',
    name: 'Phone pole, wire or street cabinet',
    description: 'A telephone pole that leans, a low wire, or a green cabinet that is open or damaged.',
    keywords: ['openreach', 'bt', 'telegraph pole', 'broadband box', 'phone line', 'cable hanging'],
    responsible: {
      name: 'Openreach',
      website: 'https://www.openreach.com/help-and-support/report-damage-or-danger',
      advice: 'Call Openreach on 0800 023 2023, and choose option 1.',
    },
  }),
];

type Elsewhere = Pick<ServiceDefinition, 'code' | 'name' | 'description' | 'keywords' | 'responsible'> &
  Partial<Pick<ServiceDefinition, 'emergencyNotice'>>;

function somebodyElses(entry: Elsewhere): ServiceDefinition {
  return service({
    group,
    location: 'none',
    contact: 'none',
    promise: null,
    supplier: null,
    questions: [],
    ...entry,
  });
}
