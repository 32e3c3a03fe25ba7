import {
  type Assignment,
  type Attachment,
  type Change,
  type Location,
  type RequestEvent,
  type ServiceDefinition,
  type ServiceRequest,
} from '../contract.js';
import { type Caller, type Role, roleIn } from './caller.js';
import { type KeptAssignment, type KeptEvent, type KeptRequest, type Ledger } from './ledger.js';
import { Refusal } from './problem.js';
import { dateInEngland } from './rules/calendar.js';
import { standingOn } from './rules/standing.js';

/** What a caller gets to see, as `x-visible-to` and `x-visible-when` of the contract have it. */
export class View {
  readonly #ledger: Ledger;
  readonly #caller: Caller;
  readonly #now: Date;

  constructor(ledger: Ledger, caller: Caller, now: Date) {
    this.#ledger = ledger;
    this.#caller = caller;
    this.#now = now;
  }

  roleIn(request: KeptRequest): Role {
    return roleIn(this.#ledger, request, this.#caller);
  }

  /** True when the caller may know of the request: one of a private service is its own people's alone. */
  isSeen(request: KeptRequest): boolean {
    return this.roleIn(request) !== 'public' || this.#serviceOf(request)?.visibility !== 'private';
  }

  /** One request that the caller may know of. */
  find(idOrReference: string): KeptRequest {
    const request = this.#ledger.find(idOrReference);
    if (this.isSeen(request)) return request;
    throw new Refusal('not-found', 'No request has this id');
  }

  request(kept: KeptRequest): ServiceRequest {
    const { id, reference, course, contact } = kept;
    const { supplierId, group, ...facts } = kept.facts;
    const ledger = this.#ledger;
    const role = this.roleIn(kept);
    const isPublic = role === 'public' || role === 'follower';
    const service = this.#serviceOf(kept);
    const precision = (isPublic && service?.locationPrecision) || 'exact';
    const isHidden = isPublic && kept.moderation !== 'shown';
    const isPrivate = (code: string) =>
      service?.questions.find((question) => question.code === code)?.answerVisibility === 'private';
    const name = contact?.name ?? null;
    const namedTo = {
      public: kept.showName,
      reporter: true,
      // A key does not expire, so it opens nothing about a person.
      staff: this.#caller.kind !== 'key',
      supplier: service?.sharesNameWithSupplier === true,
    };
    return {
      id,
      reference,
      ...facts,
      description: isHidden ? null : facts.description,
      location: placeFor(facts.location, precision),
      locationPrecision: precision,
      answers: isPublic ? facts.answers.filter(({ code }) => !isPrivate(code)) : facts.answers,
      supplierId,
      group,
      areaCode: ledger.areasAt(facts.location?.point).find(({ kind }) => kind === 'ward')?.code ?? null,
      attachments: isHidden ? [] : this.attachments(kept.attachmentIds, role),
      notice: null,
      responsible: kept.responsible,
      duplicateOf: kept.duplicateOf === null ? null : ledger.linkTo(kept.duplicateOf),
      parent: kept.parentId === null ? null : ledger.linkTo(kept.parentId),
      childCount: ledger.childrenOf(kept).length,
      ...(role !== 'follower' && { reporterName: namedTo[role] ? name : null }),
      ...(!isPublic && { visibility: service?.visibility ?? 'public', moderation: kept.moderation }),
      ...(!isPublic && { externalReferences: this.#externalReferences(kept, role) }),
      ...standingOn(dateInEngland(this.#now), course.standing),
      updatedAt: kept.updatedAt,
      closedAt: course.closedAt,
      lastSeq: kept.timeline.length,
      isDemonstration: kept.isDemonstration,
    };
  }

  event(kept: KeptEvent): RequestEvent {
    const request = this.#ledger.find(kept.requestId);
    const role = this.roleIn(request);
    const {
      staffText,
      source,
      sourceEventId,
      raw,
      attachmentIds,
      standing,
      supplierId,
      areaCodes: _,
      ...event
    } = kept;
    const isOwn = this.#caller.kind === 'supplier' && this.#caller.supplierId === supplierId;
    const isPublic = role === 'public' || role === 'follower';
    const isHidden = isPublic && request.moderation !== 'shown';
    return {
      ...event,
      attachments: isHidden ? [] : this.attachments(attachmentIds, role),
      ...((role === 'staff' || isOwn) && { staffText, source, sourceEventId, raw }),
      // As it was on the day: what is done today may have been overdue then.
      standing: standingOn(dateInEngland(new Date(event.recordedAt)), standing),
    };
  }

  change(kept: KeptEvent): Change {
    const { reference, facts } = this.#ledger.find(kept.requestId);
    return { ...this.event(kept), cursor: cursorOf(kept), reference, serviceCode: facts.serviceCode };
  }

  assignment({ updatedAt: _, ...kept }: KeptAssignment): Assignment {
    const { supplierReference, delivery, reason, previousId, respondBy, ...open } = kept;
    const role = this.roleIn(this.#ledger.find(kept.requestId));
    const isOwn = this.#caller.kind === 'supplier' && this.#caller.supplierId === kept.supplierId;
    return {
      ...open,
      ...((role === 'staff' || role === 'reporter' || isOwn) && { supplierReference }),
      ...((role === 'staff' || isOwn) && { delivery, reason, previousId, respondBy }),
    };
  }

  /** Those of `ids` that the role is shown; the public, what is `shown`. */
  attachments(ids: readonly string[], role: Role): Attachment[] {
    const isPublic = role === 'public' || role === 'follower';
    return ids.flatMap((id) => {
      const kept = this.#ledger.attachments.get(id);
      if (!kept || (isPublic && kept.state !== 'shown')) return [];
      const { content: _, uploader: __, requestId: ___, ...attachment } = kept;
      return [attachment];
    });
  }

  #externalReferences({ externalReferences }: KeptRequest, role: Role) {
    const caller = this.#caller;
    if (role !== 'supplier' || caller.kind !== 'supplier') return externalReferences;
    return externalReferences.filter(({ party }) => party === caller.supplierId);
  }

  #serviceOf({ facts }: KeptRequest): ServiceDefinition | undefined {
    return this.#ledger.services.get(facts.serviceCode);
  }
}

/** The place of an event in the feed of all requests: ids are given in order. */
export function cursorOf({ id }: { id: string }): string {
  return id.slice(-12);
}

/** A place as exactly as the public may know it: to 100 metres or so, and without its address, when it is rounded. */
export function placeFor(
  location: Location | null,
  precision: 'exact' | 'rounded' | 'hidden',
): Location | null {
  if (precision === 'exact' || location === null) return location;
  const point = precision === 'rounded' ? location.point : undefined;
  const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return point ? { point: { lat: rounded(point.lat), long: rounded(point.long) } } : null;
}
