import { type ServiceDefinition } from '@councilkit/client';
import { drainsAndFlooding } from './highways/drains-and-flooding.js';
import { lights } from './highways/lights.js';
import { obstructions } from './highways/obstructions.js';
import { roadsAndPavements } from './highways/roads-and-pavements.js';
import { signsAndMarkings } from './highways/signs-and-markings.js';
import { treesAndVerges } from './highways/trees-and-verges.js';
import { winter } from './highways/winter.js';

/** What residents can ask of Highways, in the order the groups are browsed. */
export const highways: ServiceDefinition[] = [
  ...roadsAndPavements,
  ...lights,
  ...drainsAndFlooding,
  ...signsAndMarkings,
  ...treesAndVerges,
  ...obstructions,
  ...winter,
];
