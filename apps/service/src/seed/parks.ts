import { type ServiceDefinition } from '@councilkit/client';
import { binsAndLitter } from './parks/bins-and-litter.js';
import { buildingsAndGraffiti } from './parks/buildings-and-graffiti.js';
import { grassTreesAndPlants } from './parks/grass-trees-and-plants.js';
import { ideasAndVolunteering } from './parks/ideas-and-volunteering.js';
import { pathsAndBenches } from './parks/paths-and-benches.js';
import { playAndSport } from './parks/play-and-sport.js';
import { pondsAndStreams } from './parks/ponds-and-streams.js';

/** What residents can ask of Parks, in the order the groups are browsed. */
export const parks: ServiceDefinition[] = [
  ...binsAndLitter,
  ...playAndSport,
  ...grassTreesAndPlants,
  ...pathsAndBenches,
  ...buildingsAndGraffiti,
  ...pondsAndStreams,
  ...ideasAndVolunteering,
];
