import { type ServiceRequest } from '@councilkit/client';
import { revealing } from '../access/reveal.js';

/** The request as far as a view shows it. */
export const revealRequest = revealing<ServiceRequest>('ServiceRequest');
