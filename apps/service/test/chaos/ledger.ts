import { type Received } from '../webhook-receiver.js';
import { type Kept } from '../notify-server/notify-server.js';

/** An event of a timeline, by what is told of it everywhere. */
export interface Told {
  requestId: string;
  seq: number;
}

/** What was promised, and what was seen of it. */
export interface Ledger {
  /** Events whose writer was told that they are stored, with the words of each. */
  acknowledged: (Told & { publicText: string })[];
  /** What each watcher of one request saw, in the order it saw it. */
  watched: { requestId: string; seen: number[] }[];
  /** What each follower of all requests saw, in the order it saw it. */
  followed: Told[][];
  /** The same, asked for page by page once all is over: what is true. */
  feed: Told[];
  /** The requests whose news is sent as messages. */
  subscribed: ReadonlySet<string>;
  messages: readonly Kept[];
  webhooks: readonly Received[];
}

const nameOf = ({ requestId, seq }: Told) => `${requestId} ${seq}`;

/** Every promise that was broken, a sentence each. None, when all is well. */
export function brokenPromises(ledger: Ledger): string[] {
  return [
    ...lostEvents(ledger),
    ...ledger.watched.flatMap(({ requestId, seen }) =>
      outOfOrder(requestId, seen, lastOf(ledger, requestId)),
    ),
    ...ledger.followed.flatMap((seen, follower) => differences(`Follower ${follower}`, seen, ledger.feed)),
    ...ledger.acknowledged
      .filter(({ requestId }) => ledger.subscribed.has(requestId))
      .flatMap((event) => untoldByMessage(event, ledger.messages)),
    ...untoldByWebhook(ledger),
  ];
}

function lostEvents({ acknowledged, feed }: Ledger): string[] {
  const stored = new Set(feed.map(nameOf));
  return acknowledged.filter((event) => !stored.has(nameOf(event))).map((event) => `Lost: ${nameOf(event)}`);
}

function lastOf({ feed }: Ledger, requestId: string): number {
  return Math.max(0, ...feed.filter((event) => event.requestId === requestId).map(({ seq }) => seq));
}

function outOfOrder(requestId: string, seen: readonly number[], last: number): string[] {
  const expected = Array.from({ length: last }, (_, index) => index + 1);
  if (seen.length === last && seen.every((seq, index) => seq === expected[index])) return [];
  return [`A watcher of ${requestId} saw ${seen.join(' ')} of ${last}`];
}

function differences(who: string, seen: readonly Told[], feed: readonly Told[]): string[] {
  const at = feed.findIndex(
    (event, index) => nameOf(event) !== nameOf(seen[index] ?? { requestId: '', seq: 0 }),
  );
  if (at === -1 && seen.length === feed.length) return [];
  const place = at === -1 ? feed.length : at;
  const [wanted, got] = [feed[place], seen[place]];
  return [
    `${who} saw ${got ? nameOf(got) : 'nothing'} for ${wanted ? nameOf(wanted) : 'nothing'}, at ${place}`,
  ];
}

function untoldByMessage(event: Told & { publicText: string }, messages: readonly Kept[]): string[] {
  const sent = messages.filter(({ personalisation }) => personalisation['body']?.includes(event.publicText));
  if (sent.length === 0) return [`No message told of ${nameOf(event)}`];
  // One follower each: sent again after a doubt, it has the reference it had.
  const references = new Set(sent.map(({ reference }) => reference));
  return references.size === 1
    ? []
    : [`Messages about ${nameOf(event)} pass for ${references.size} different ones`];
}

function untoldByWebhook({ webhooks, acknowledged }: Ledger): string[] {
  const ids = new Map<string, Set<string>>();
  for (const { headers, body } of webhooks) {
    const { data } = JSON.parse(body) as { data: Told };
    const name = nameOf(data);
    ids.set(name, (ids.get(name) ?? new Set()).add(String(headers['webhook-id'])));
  }
  return [
    ...acknowledged
      .filter((event) => !ids.has(nameOf(event)))
      .map((event) => `No webhook told of ${nameOf(event)}`),
    ...[...ids]
      .filter(([, of]) => of.size > 1)
      .map(([name, of]) => `Webhooks about ${name} pass for ${of.size} different ones`),
  ];
}
