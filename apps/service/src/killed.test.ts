import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  ApiError,
  type Change,
  type CouncilKit,
  type RequestEvent,
  type ServiceRequest,
} from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { councilProcesses, type CouncilProcesses } from '../test/council-processes.js';
import { litter } from '../test/services.js';

const KILLS = 20;
/** A service is started for every kill, on a machine that may be busy. */
const LONG_MS = 900_000;
/** How many answers come before a kill at the most, and how long after the last of them it comes. */
const MOST_ANSWERS = 60;
const LONGEST_AFTER_MS = 50;

let processes: CouncilProcesses;
beforeAll(async () => {
  processes = await councilProcesses();
}, LONG_MS);
afterAll(() => processes.remove());

/** What the service has answered to, and so must never lose. */
const acknowledged = {
  requests: new Map<string, ServiceRequest>(),
  events: [] as RequestEvent[],
  children: new Map<string, string[]>(),
};
/** Every write that was tried, and those among them that got no answer, to try again. */
const tried = { descriptions: new Set<string>(), sourceEventIds: new Set<string>() };
const unanswered = new Map<string, (council: CouncilKit) => Promise<void>>();
const refused: unknown[] = [];
let answers = 0;

/** Sends one write, with its own key, and keeps what is answered. A write that gets no answer ends its writer. */
async function write<Answer>(
  council: CouncilKit,
  key: string,
  send: (council: CouncilKit, options: { idempotencyKey: string }) => Promise<Answer>,
  keep: (answer: Answer) => void,
): Promise<Answer> {
  const attempt = async (by: CouncilKit) => {
    const answer = await send(by, { idempotencyKey: key });
    keep(answer);
    answers += 1;
    unanswered.delete(key);
    return answer;
  };
  unanswered.set(key, async (by) => void (await attempt(by)));
  return attempt(council);
}

function report(council: CouncilKit, key: string): Promise<ServiceRequest> {
  tried.descriptions.add(key);
  const body = { serviceCode: litter.code, description: key };
  return write(
    council,
    key,
    (by, options) => by.requests.create(body, options),
    (request) => acknowledged.requests.set(key, request),
  );
}

function say(council: CouncilKit, id: string, key: string, body: object): Promise<RequestEvent> {
  tried.sourceEventIds.add(key);
  const event = { ...body, publicText: key, source: 'killed', sourceEventId: key };
  return write(
    council,
    key,
    (by, options) => by.events.append(id, event, options),
    (answer) => acknowledged.events.push(answer),
  );
}

async function split(council: CouncilKit, id: string, key: string): Promise<string[]> {
  const descriptions = [`${key}-left`, `${key}-right`];
  for (const description of descriptions) tried.descriptions.add(description);
  const children = descriptions.map((description) => ({ serviceCode: litter.code, description }));
  const { data } = await write(
    council,
    key,
    (by, options) => by.requests.split(id, { children }, options),
    (answer) =>
      acknowledged.children.set(
        id,
        answer.data.map((child) => child.id),
      ),
  );
  return data.map((child) => child.id);
}

/** What each writer does over and over until the service is gone; `name` is found nowhere else. */
const writers: ((council: CouncilKit, name: string) => Promise<unknown>)[] = [
  report,
  report,
  async (council, name) => {
    const { id } = await report(council, name);
    for (const part of ['a', 'b', 'c']) await say(council, id, `${name}-said-${part}`, {});
  },
  async (council, name) => {
    const { id } = await report(council, name);
    await say(council, id, `${name}-closed`, { status: 'closed', outcome: 'fixed' });
  },
  async (council, name) => {
    const { id } = await report(council, name);
    const [left = ''] = await split(council, id, `${name}-split`);
    await say(council, left, `${name}-left-closed`, { status: 'closed', outcome: 'fixed' });
  },
];

/** Has everybody write, and kills the service in the middle of it. */
async function writeAndKill(round: number, settings: Record<string, string>): Promise<void> {
  const service = processes.start(settings);
  const council = processes.desk(await service.ready);
  await stored(council);
  let isKilled = false;
  const writing = writers.map(async (turn, writer) => {
    for (let count = 0; !isKilled; count++) {
      await turn(council, `round-${round}-writer-${writer}-${count}`).catch((error: unknown) => {
        if (error instanceof ApiError) refused.push(error);
      });
    }
  });
  // So many answers rather than so long: on a busy machine it would be killed before there was anything to lose.
  const enough = answers + randomInt(0, MOST_ANSWERS);
  while (answers < enough) await pause(1);
  await pause(randomInt(1, LONGEST_AFTER_MS));
  service.process.kill('SIGKILL');
  await service.ended;
  isKilled = true;
  await Promise.all(writing);
}

function grouped<Item>(items: Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** The feed so far, and where it goes on. */
const feed: { changes: Change[]; after: string | undefined } = { changes: [], after: undefined };

/** All that is stored, held to what was acknowledged and to what no killing may leave behind. */
async function stored(council: CouncilKit): Promise<ServiceRequest[]> {
  const requests = await council.requests.list({ limit: 200 }).all();
  const filter = { limit: 200, ...(feed.after !== undefined && { after: feed.after }) };
  for await (const page of council.events.changes(filter).pages()) {
    feed.changes.push(...page.data);
    feed.after = page.nextAfter;
  }
  const timelines = grouped(feed.changes, ({ requestId }) => requestId);
  const byId = new Map(requests.map((request) => [request.id, request]));
  const eventIds = new Set(feed.changes.map(({ id }) => id));
  const children = grouped(requests, ({ parent }) => parent?.id);

  for (const { id, reference } of acknowledged.requests.values())
    expect(byId.get(id), 'an acknowledged request').toMatchObject({ reference });
  for (const { id, requestId } of acknowledged.events) {
    expect(eventIds, 'an acknowledged event').toContain(id);
    expect(byId.has(requestId)).toBe(true);
  }
  for (const [parentId, ids] of acknowledged.children)
    expect(children.get(parentId)?.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));

  expect(new Set(requests.map(({ reference }) => reference)).size).toBe(requests.length);
  expect(timelines.size).toBe(requests.length);
  for (const { id, lastSeq, state, childCount } of requests) {
    const timeline = (timelines.get(id) ?? []).toSorted((one, other) => one.seq - other.seq);
    expect(timeline.map(({ seq }) => seq)).toEqual(Array.from({ length: lastSeq }, (_, index) => index + 1));
    expect(timeline[0]?.type).toBe('submitted');
    const isClosed = timeline.some(({ status }) => status === 'closed');
    expect(state).toBe(isClosed ? 'closed' : 'open');
    const splits = timeline.filter(({ type }) => type === 'split').length;
    expect([childCount, children.get(id)?.length ?? 0]).toEqual([splits * 2, splits * 2]);
  }
  return requests;
}

describe(`a service that is killed ${KILLS} times in the middle of writing`, () => {
  it(
    'loses nothing it has acknowledged, keeps no half of anything and repeats no reference',
    async () => {
      const { settings } = await processes.begunPlace();
      for (let round = 0; round < KILLS; round++) await writeAndKill(round, settings);

      const council = processes.desk(await processes.start(settings).ready);
      await stored(council);
      // Whoever got no answer sends again with the same key, and all of it is there once.
      for (const again of [...unanswered.values()]) await again(council);
      const requests = await stored(council);
      expect(requests.map(({ description }) => description).toSorted()).toEqual(
        [...tried.descriptions].toSorted(),
      );
      const said = feed.changes.flatMap(({ sourceEventId }) => sourceEventId ?? []);
      expect(said.toSorted()).toEqual([...tried.sourceEventIds].toSorted());

      expect(refused).toEqual([]);
      // Killed too early each time, it would have had nothing to lose.
      expect(acknowledged.requests.size).toBeGreaterThan(KILLS);
      expect(acknowledged.events.length).toBeGreaterThan(0);
      expect(acknowledged.children.size).toBeGreaterThan(0);
    },
    LONG_MS,
  );
});
