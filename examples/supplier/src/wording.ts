import { randomUUID } from 'node:crypto';
import { type AppendEvent } from '@councilkit/client';

/** Who we are, to residents and to the council's systems. */
export interface Supplier {
  /** As residents know us, and as the council names us on its requests. */
  name: string;
  /** Names our system. With the id of an event it tells that event from every other, for ever. */
  source: string;
  /** True where the council offers us work, which we accept. Otherwise work is ours when a request names us. */
  takesOffers: boolean;
}

/** What a foreman may say of a job. */
export type Progress = Pick<AppendEvent, 'status' | 'outcome' | 'publicText' | 'promise'>;

/**
 * An event as it is kept until the council has it. It gets its id and its time here, once: however often it is sent, it
 * is the same event, of the same moment.
 */
export function wordFor(
  { name, source }: Pick<Supplier, 'name' | 'source'>,
  progress: Progress,
  now = new Date(),
): AppendEvent {
  return {
    ...progress,
    occurredAt: now.toISOString(),
    actor: { kind: 'supplier', name },
    source,
    sourceEventId: randomUUID(),
  };
}

/** What we say first of new work. */
export function acceptance(supplier: Supplier): AppendEvent {
  return wordFor(supplier, { status: 'acknowledged', publicText: `${supplier.name} has the job` });
}
