import { type RequestEvent } from '@councilkit/client';
import { revealing } from '../access/reveal.js';

/** The event as far as a view shows it. */
export const revealEvent = revealing<RequestEvent>('RequestEvent');
