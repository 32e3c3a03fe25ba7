import { type AppendEvent } from '../../contract.js';
import { type Caller } from '../caller.js';
import { STREAMED } from '../live-streams.js';
import { type Means, viewOf } from '../means.js';
import { type Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import { append, holdToReporter, type Sayer } from '../rules/timeline.js';
import { type View } from '../view.js';

/** The timeline of one request, in order and live. */
export function events(means: Means): Handlers<'listEvents' | 'appendEvent' | 'streamEvents'> {
  const { ledger, streams, now } = means;

  return {
    listEvents({ id, query: { after = 0, limit = 50 }, caller }) {
      const view = viewOf(means, caller);
      const events = view.find(id).timeline.filter(({ seq }) => seq > after);
      const page = events.slice(0, limit);
      const nextAfter = events.length > page.length ? (page.at(-1)?.seq ?? null) : null;
      return { status: 200, body: { data: page.map((event) => view.event(event)), nextAfter } };
    },

    appendEvent({ id, body, caller }) {
      const view = viewOf(means, caller);
      const request = view.find(id);
      const sayer = sayerOf(means, view, request, caller, body);
      const { event, isNew } = append(ledger, request, body, now(), sayer);
      return { status: isNew ? 201 : 200, body: view.event(event) };
    },

    streamEvents({ id, headers, signal, caller, fault }) {
      const { id: requestId } = viewOf(means, caller).find(id);
      if (streams.isOver) return { status: 204 };
      const read = (after: string) => {
        // Found anew each time: an import that fails puts everything back as it was.
        const view = viewOf(means, caller);
        const news = ledger.find(requestId).timeline.slice(Number(after));
        return news.map((event) => ({ id: `${event.seq}`, data: view.event(event) }));
      };
      const after = headers.get('last-event-id') ?? '0';
      return { status: 200, stream: streams.open({ read, after, signal, fault }), headers: STREAMED };
    },
  };
}

/** Who says what `caller` appends; refused for whoever may not say it. */
function sayerOf(
  { ledger }: Means,
  view: View,
  request: Parameters<View['roleIn']>[0],
  caller: Caller,
  body: AppendEvent,
): Sayer {
  if (caller.kind === 'supplier') {
    if (view.roleIn(request) !== 'supplier') {
      throw new Refusal('forbidden', 'This request is another supplier’s work');
    }
    const { supplierId } = caller;
    const name = ledger.suppliers.get(supplierId)?.name;
    return { actor: { kind: 'supplier', ...(name !== undefined && { name }) }, supplierId };
  }
  if (caller.kind !== 'reporter') return { actor: { kind: 'council' } };
  if (view.roleIn(request) !== 'reporter') {
    throw new Refusal('forbidden', 'This request was reported by somebody else');
  }
  holdToReporter(body);
  return { actor: { kind: 'resident' } };
}
