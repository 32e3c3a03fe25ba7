import { type KeptEvent, type KeptRequest, type KeptSubscription, type Ledger } from '../ledger.js';
import { cursorOf } from '../view.js';
import { metresBetween } from '../geometry.js';
import { masked } from '../token.js';
import { kindOf } from './news-kinds.js';
import { worksOn } from '../caller.js';

/** Queues what an event sets off: messages to followers, unless it is history, and webhooks. */
export function tell(
  ledger: Ledger,
  request: KeptRequest,
  event: KeptEvent,
  isNews: boolean,
  now: Date,
): void {
  const at = now.toISOString();
  const told = new Set<string>();
  for (const subscription of isNews ? ledger.subscriptions.values() : []) {
    const { address, channel, language } = subscription;
    if (address === undefined || told.has(address) || !concerns(ledger, subscription, request, event))
      continue;
    told.add(address);
    ledger.notifications.push({
      id: ledger.nextId(),
      requestId: request.id,
      seq: event.seq,
      channel,
      address,
      addressMasked: masked(address),
      language,
      state: 'delivered',
      attempts: 1,
      reason: null,
      queuedAt: at,
      sentAt: at,
      settledAt: at,
    });
  }
  for (const kept of ledger.endpoints.values()) {
    const { eventTypes, serviceCodes } = kept.endpoint;
    const isWanted =
      (eventTypes?.includes(event.type) ?? true) &&
      (serviceCodes?.includes(request.facts.serviceCode) ?? true) &&
      (kept.supplierId === undefined || isSeenBy(ledger, request, kept.supplierId));
    if (!isWanted) continue;
    kept.deliveries.push({
      id: event.id,
      type: 'request.event',
      cursor: cursorOf(event),
      state: 'waiting',
      attempts: [],
      nextAttemptAt: at,
      requestId: request.id,
      seq: event.seq,
    });
  }
}

/** True when a supplier may know of a request: it works on it, or everybody may. */
function isSeenBy(ledger: Ledger, request: KeptRequest, supplierId: string): boolean {
  const isPrivate = ledger.services.get(request.facts.serviceCode)?.visibility === 'private';
  return !isPrivate || worksOn(ledger, request, supplierId);
}

/** True when a subscription that was confirmed is to what happened. */
function concerns(
  ledger: Ledger,
  { scope, state, kinds }: KeptSubscription,
  request: KeptRequest,
  event: KeptEvent,
): boolean {
  if (state !== 'active') return false;
  if (!kinds.includes(kindOf(event))) return false;
  if ('requestId' in scope) return scope.requestId === request.id;
  if (scope.serviceCodes && !scope.serviceCodes.includes(request.facts.serviceCode)) return false;
  const point = request.facts.location?.point;
  if ('areaCode' in scope) return ledger.areasAt(point).some(({ code }) => code === scope.areaCode);
  return point !== undefined && metresBetween(point, scope.point) <= scope.radiusMetres;
}
