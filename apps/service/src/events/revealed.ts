import { type RequestEvent } from '@councilkit/client';
import { revealing, type View } from '../access/reveal.js';
import { ofSupplier } from '../access/view.js';
import { type KeptEvent } from './timeline.js';

const reveal = revealing<RequestEvent>('RequestEvent');

/** The event as far as a view of its request shows it; a supplier reads what it sent itself, or what was sent to it. */
export function revealEvent(event: KeptEvent, view: View): RequestEvent {
  return reveal(event, ofSupplier(view, event.supplierId ?? null));
}
