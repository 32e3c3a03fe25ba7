import { type Change, type ChangeFilter } from '../../contract.js';
import { type Caller, worksOn } from '../caller.js';
import { type KeptEvent, type KeptRequest } from '../ledger.js';
import { type Message, STREAMED } from '../live-streams.js';
import { type Means, viewOf } from '../means.js';
import { type Handlers, type ReadCall } from '../operation.js';
import { Refusal, refusalAt } from '../problem.js';
import { cursorOf } from '../view.js';

/** What is told of an area, everybody may hear. */
const anybody: Caller = { kind: 'public' };

/** Before the first change ever. */
const START = '0'.repeat(12);

/** What happened to all requests, and in one area: one feed, in pages and live. */
export function changes(means: Means): Handlers<'listChanges' | 'streamChanges' | 'streamArea'> {
  const { ledger, streams } = means;
  const end = () => {
    const last = ledger.feed.at(-1);
    return last ? cursorOf(last) : START;
  };
  const placeOf = (after: string | undefined, pointer: string) => {
    if (after === undefined) return START;
    if (after === 'latest') return end();
    if (/^[0-9a-f]{12}$/.test(after)) return after;
    throw refusalAt('invalid-request', pointer, 'This is not a place in the feed. Start again without it.');
  };
  const stream = (
    { headers, signal, caller, fault }: Pick<ReadCall, 'headers' | 'signal' | 'caller' | 'fault'>,
    start: string,
    isAsked: (request: KeptRequest, event: KeptEvent) => boolean,
  ) => {
    const lastSeen = headers.get('last-event-id');
    const after = lastSeen === null ? start : placeOf(lastSeen, '#header/Last-Event-ID');
    const read = (place: string): Message[] =>
      changesAfter(means, place, caller, isAsked).map((change) => ({ id: change.cursor, data: change }));
    return { status: 200, stream: streams.open({ read, after, signal, fault }), headers: STREAMED } as const;
  };

  return {
    listChanges({ query: { after, limit = 50, ...filter }, ...call }) {
      const caller = filter.areaCode === undefined ? call.caller : anybody;
      const place = placeOf(after, '#query/after');
      const found = changesAfter(means, place, caller, asking(means, filter));
      const data = found.slice(0, limit);
      const hasMore = found.length > data.length;
      // Where nothing more is there, what was passed over need not be looked at again.
      const nextAfter = hasMore ? (data.at(-1)?.cursor ?? place) : place > end() ? place : end();
      return { status: 200, body: { data, nextAfter, hasMore } };
    },

    streamChanges(call) {
      const { after, ...filter } = call.query;
      return stream(call, placeOf(after, '#query/after'), asking(means, filter));
    },

    streamArea(call) {
      if (!ledger.areas.has(call.id)) throw new Refusal('not-found', 'No area has this code');
      return stream({ ...call, caller: anybody }, end(), asking(means, { areaCode: call.id }));
    },
  };
}

function asking(
  { ledger }: Means,
  { serviceCode, supplierId, areaCode }: Omit<ChangeFilter, 'after' | 'limit'>,
): (request: KeptRequest, event: KeptEvent) => boolean {
  return (request, event) =>
    (serviceCode === undefined || request.facts.serviceCode === serviceCode) &&
    (supplierId === undefined || worksOn(ledger, request, supplierId)) &&
    (areaCode === undefined || event.areaCodes.includes(areaCode));
}

/** What the caller may see of what came after `place`. */
function changesAfter(
  means: Means,
  place: string,
  caller: Caller,
  isAsked: (request: KeptRequest, event: KeptEvent) => boolean,
): Change[] {
  const { ledger } = means;
  const view = viewOf(means, caller);
  const isSeen = (event: KeptEvent) => {
    if (cursorOf(event) <= place) return false;
    const request = ledger.find(event.requestId);
    return view.isSeen(request) && isAsked(request, event);
  };
  return ledger.feed.filter(isSeen).map((event) => view.change(event));
}
