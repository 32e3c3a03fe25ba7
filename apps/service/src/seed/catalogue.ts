import { type ServiceDefinition } from '@councilkit/client';
import { elsewhere } from './elsewhere.js';
import { highways } from './highways.js';
import { parks } from './parks.js';

/** The services an empty database starts with, in the order they are listed. */
export const catalogue: readonly ServiceDefinition[] = [...highways, ...parks, ...elsewhere];
