import { type Contact, type RequestEvent, type ServiceDefinition, type ServiceRequest } from '../contract.js';
import { Refusal } from './problem.js';
import { dateInEngland } from './rules/calendar.js';
import { nthReference, readReference } from './rules/reference.js';
import { type Course, type KeptStanding, standingOn } from './rules/standing.js';

/** What a request is about, as it is kept and as it is read. */
export type Facts = Pick<
  ServiceRequest,
  | 'serviceCode'
  | 'serviceName'
  | 'description'
  | 'location'
  | 'answers'
  | 'channel'
  | 'supplier'
  | 'submittedAt'
>;

/** One request with everything that is known of it. */
export interface KeptRequest {
  readonly id: string;
  readonly reference: string;
  facts: Facts;
  course: Course;
  timeline: KeptEvent[];
  updatedAt: string;
  isDemonstration: boolean;
  contact: Contact | undefined;
}

/** One line of a timeline, with what only staff read. */
export interface KeptEvent extends Omit<RequestEvent, 'standing' | 'staffText'> {
  staffText: string | null;
  standing: KeptStanding;
}

interface State {
  services: Map<string, ServiceDefinition>;
  requests: Map<string, KeptRequest>;
  /** Requests and events by what another system calls them. */
  requestsBySource: Map<string, KeptRequest>;
  eventsBySource: Map<string, KeptEvent>;
  ids: number;
}

/** Everything the fake council knows. */
export class Ledger {
  #state: State;

  constructor(services: readonly ServiceDefinition[]) {
    this.#state = {
      services: new Map(services.map((service) => [service.code, structuredClone(service)])),
      requests: new Map(),
      requestsBySource: new Map(),
      eventsBySource: new Map(),
      ids: 0,
    };
  }

  get services(): Map<string, ServiceDefinition> {
    return this.#state.services;
  }

  get requests(): IterableIterator<KeptRequest> {
    return this.#state.requests.values();
  }

  get requestsBySource(): Map<string, KeptRequest> {
    return this.#state.requestsBySource;
  }

  get eventsBySource(): Map<string, KeptEvent> {
    return this.#state.eventsBySource;
  }

  /** An id of the shape that real ones have, greater than the one before. */
  nextId(): string {
    this.#state.ids += 1;
    return `0198f1d2-6c1e-7d2a-9a53-${this.#state.ids.toString(16).padStart(12, '0')}`;
  }

  /** Adds a request under an id and a reference of its own. */
  add(request: Omit<KeptRequest, 'id' | 'reference' | 'timeline'>): KeptRequest {
    const id = this.nextId();
    const added = { ...request, id, reference: nthReference(this.#state.requests.size), timeline: [] };
    this.#state.requests.set(id, added);
    return added;
  }

  /** One request by its id, or by its reference however that is written. */
  find(idOrReference: string): KeptRequest {
    const name = idOrReference.trim();
    const read = readReference(name);
    for (const request of this.requests) {
      if (request.id === name.toLowerCase() || request.reference === read?.reference) return request;
    }
    if (read?.isMistyped)
      throw new Refusal('mistyped-reference', `${read.reference} is not a reference we give`);
    // Only a reference is said again: whatever else stood there may be personal.
    throw new Refusal('not-found', `No request has ${read ? `the reference ${read.reference}` : 'this id'}`);
  }

  /** What `work` gives. When it throws, everything is as it was before. */
  atomically<T>(work: () => T): T {
    const before = structuredClone(this.#state);
    try {
      return work();
    } catch (error) {
      this.#state = before;
      throw error;
    }
  }
}

/** The name of what another system calls `id`. */
export function pairOf(source: string, id: string): string {
  return JSON.stringify([source, id]);
}

/** The request as everybody reads it at `now`. */
export function toServiceRequest(
  { id, reference, facts, course, ...kept }: KeptRequest,
  now: Date,
): ServiceRequest {
  return {
    id,
    reference,
    ...facts,
    ...standingOn(dateInEngland(now), course.standing),
    updatedAt: kept.updatedAt,
    closedAt: course.closedAt,
    lastSeq: kept.timeline.length,
    isDemonstration: kept.isDemonstration,
  };
}

/** The event as it is read: with the key with what staff wrote, without it as residents do. */
export function toRequestEvent({ standing, staffText, ...event }: KeptEvent, hasKey: boolean): RequestEvent {
  // As it was on the day: what is done today may have been overdue then.
  const day = dateInEngland(new Date(event.recordedAt));
  return { ...event, ...(hasKey && { staffText }), standing: standingOn(day, standing) };
}
