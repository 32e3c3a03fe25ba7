import { type ServiceRequest } from '@councilkit/client';
import { revealing } from '../access/reveal.js';

/** The request as far as a view shows it. What answers a caller uses `shownRequest`, which sees to all of it. */
export const revealRequest = revealing<ServiceRequest>('ServiceRequest');
