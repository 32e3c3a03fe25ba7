import {
  type AreaWithBoundary,
  type Assignment,
  type Attachment,
  type Authority,
  type Contact,
  type ExternalReference,
  type Feedback,
  type IntakeToken,
  type Moderation,
  type Notification,
  type RecordedCount,
  type RequestEvent,
  type RequestLink,
  type ResponsibleBody,
  type ServiceDefinition,
  type ServiceRequest,
  type Subscription,
  type SubscriptionScope,
  type Supplier,
  type WebhookDelivery,
  type WebhookEndpoint,
  type CreateServiceRequest,
} from '../contract.js';
import { holds } from './geometry.js';
import { Refusal } from './problem.js';
import { nthReference, readReference } from './rules/reference.js';
import { type Course, type KeptStanding } from './rules/standing.js';

/** What a request is about, as it is kept and as staff read it. */
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
> & { group: string; supplierId: string | null };

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
  /** True when the public may read who reported. */
  showName: boolean;
  moderation: Moderation;
  attachmentIds: string[];
  externalReferences: ExternalReference[];
  responsible: ResponsibleBody | null;
  duplicateOf: string | null;
  parentId: string | null;
}

/** One line of a timeline, with what only some read. */
export interface KeptEvent extends Omit<RequestEvent, 'standing' | 'attachments'> {
  staffText: string | null;
  duplicateOf: RequestLink | null;
  duplicate: RequestLink | null;
  responsible: ResponsibleBody | null;
  source: string | null;
  sourceEventId: string | null;
  raw: Record<string, unknown> | null;
  attachmentIds: string[];
  standing: KeptStanding;
  /** The supplier that said it. */
  supplierId: string | undefined;
  /** The areas the request lay in when it was recorded. */
  areaCodes: readonly string[];
}

export type KeptAssignment = Required<Assignment> & { updatedAt: string };

export interface KeptAttachment extends Attachment {
  content: Uint8Array<ArrayBuffer>;
  /** Who may see it while nothing names it. */
  uploader: string;
  /** The request that names it, by itself or by one of its events or feedback. */
  requestId: string | null;
}

export interface KeptSubscription extends Omit<Subscription, 'scope'> {
  token: string;
  scope: SubscriptionScope;
  /** Forgotten when it is stopped. */
  address: string | undefined;
}

/** What a magic link or the token made of it opens. */
export interface KeptProof {
  token: string;
  requestId: string | null;
  email: string | undefined;
  phone: string | undefined;
  expiresAt: string;
}

export interface KeptEndpoint {
  endpoint: WebhookEndpoint;
  clientId: string;
  /** Undefined for the council's own, which sees everything. */
  supplierId: string | undefined;
  /** The newest first. */
  secrets: string[];
  deliveries: KeptDelivery[];
}

export interface KeptDelivery extends WebhookDelivery {
  requestId: string | null;
  seq: number;
}

/** A client that asks for tokens. */
export interface KeptClient {
  clientId: string;
  clientSecret: string;
  scopes: readonly string[];
  supplierId: string | undefined;
}

interface State {
  services: Map<string, ServiceDefinition>;
  suppliers: Map<string, Supplier>;
  areas: Map<string, AreaWithBoundary>;
  requests: Map<string, KeptRequest>;
  /** Requests and events by what another system calls them. */
  requestsBySource: Map<string, KeptRequest>;
  eventsBySource: Map<string, KeptEvent>;
  /** Every event of every request, in the order they were recorded. */
  feed: KeptEvent[];
  assignments: Map<string, KeptAssignment>;
  attachments: Map<string, KeptAttachment>;
  subscriptions: Map<string, KeptSubscription>;
  notifications: (Notification & { address: string })[];
  links: Map<string, KeptProof>;
  proofs: Map<string, KeptProof>;
  endpoints: Map<string, KeptEndpoint>;
  feedback: Map<string, Feedback[]>;
  counts: Map<string, RecordedCount>;
  intake: Map<string, { token: IntakeToken; body: CreateServiceRequest }>;
  ids: number;
}

/** What a fake council is furnished with. */
export interface Furnishing {
  services: readonly ServiceDefinition[];
  suppliers: readonly Supplier[];
  areas: readonly AreaWithBoundary[];
  authority: Authority;
}

/** Everything the fake council knows. */
export class Ledger {
  readonly authority: Authority;
  #state: State;

  constructor({ services, suppliers, areas, authority }: Furnishing) {
    this.authority = authority;
    this.#state = {
      services: new Map(services.map((service) => [service.code, structuredClone(service)])),
      suppliers: new Map(suppliers.map((supplier) => [supplier.id, supplier])),
      areas: new Map(areas.map((area) => [area.code, area])),
      requests: new Map(),
      requestsBySource: new Map(),
      eventsBySource: new Map(),
      feed: [],
      assignments: new Map(),
      attachments: new Map(),
      subscriptions: new Map(),
      notifications: [],
      links: new Map(),
      proofs: new Map(),
      endpoints: new Map(),
      feedback: new Map(),
      counts: new Map(),
      intake: new Map(),
      ids: 0,
    };
  }

  get services() {
    return this.#state.services;
  }
  get suppliers() {
    return this.#state.suppliers;
  }
  get areas() {
    return this.#state.areas;
  }
  get requests() {
    return this.#state.requests.values();
  }
  get requestsBySource() {
    return this.#state.requestsBySource;
  }
  get eventsBySource() {
    return this.#state.eventsBySource;
  }
  get feed() {
    return this.#state.feed;
  }
  get assignments() {
    return this.#state.assignments;
  }
  get attachments() {
    return this.#state.attachments;
  }
  get subscriptions() {
    return this.#state.subscriptions;
  }
  get notifications() {
    return this.#state.notifications;
  }
  /** Magic links that were sent and not used. */
  get links() {
    return this.#state.links;
  }
  /** Reporters' tokens. */
  get proofs() {
    return this.#state.proofs;
  }
  get endpoints() {
    return this.#state.endpoints;
  }
  /** What was said of each closure, by request. */
  get feedback() {
    return this.#state.feedback;
  }
  get counts() {
    return this.#state.counts;
  }
  /** Reports that wait for the back office. */
  get intake() {
    return this.#state.intake;
  }

  /** An id of the shape that real ones have, greater than the one before. */
  nextId(): string {
    this.#state.ids += 1;
    return `0198f1d2-6c1e-7d2a-9a53-${this.#state.ids.toString(16).padStart(12, '0')}`;
  }

  /** Adds a request under an id and a reference of its own. */
  add(
    request: Pick<KeptRequest, 'facts' | 'course' | 'updatedAt'> &
      Partial<Omit<KeptRequest, 'id' | 'reference'>>,
  ): KeptRequest {
    const id = this.nextId();
    const added: KeptRequest = {
      isDemonstration: false,
      contact: undefined,
      showName: false,
      moderation: 'shown',
      attachmentIds: [],
      externalReferences: [],
      responsible: null,
      duplicateOf: null,
      parentId: null,
      ...request,
      id,
      reference: nthReference(this.#state.requests.size),
      timeline: [],
    };
    this.#state.requests.set(id, added);
    return added;
  }

  /** One request by its id, or by its reference however that is written. */
  find(idOrReference: string): KeptRequest {
    const name = idOrReference.trim();
    const read = readReference(name);
    const byId = this.#state.requests.get(name.toLowerCase());
    if (byId) return byId;
    for (const request of this.requests) if (request.reference === read?.reference) return request;
    if (read?.isMistyped)
      throw new Refusal('mistyped-reference', `${read.reference} is not a reference we give`);
    // Only a reference is said again: whatever else stood there may be personal.
    throw new Refusal('not-found', `No request has ${read ? `the reference ${read.reference}` : 'this id'}`);
  }

  /** The requests that `request` was split into. */
  childrenOf({ id }: KeptRequest): KeptRequest[] {
    return [...this.requests].filter(({ parentId }) => parentId === id);
  }

  /** How other requests name it. */
  linkTo(id: string): RequestLink {
    return { id, reference: this.find(id).reference };
  }

  /** The areas that hold a point. */
  areasAt(point: { lat: number; long: number } | undefined): AreaWithBoundary[] {
    return point ? [...this.areas.values()].filter((area) => holds(area, point)) : [];
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

  /** What `work` gives. Whatever it did, everything is as it was before. */
  tentatively<T>(work: () => T): T {
    const before = structuredClone(this.#state);
    try {
      return work();
    } finally {
      this.#state = before;
    }
  }
}

/** The name of what another system calls `id`. */
export function pairOf(source: string, id: string): string {
  return JSON.stringify([source, id]);
}
