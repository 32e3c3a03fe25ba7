import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { type AppendEvent, type RequestEvent, type ServiceRequest } from '@councilkit/client';

/** Work the council has given us. */
export interface Job {
  requestId: string;
  reference: string;
  state: ServiceRequest['state'];
  /** The `seq` of the last event of its timeline that we have read. */
  seenSeq: number;
}

/** Something we have to say to the council. */
export interface Outgoing {
  id: number;
  requestId: string;
  event: AppendEvent;
}

/** An event the council would not have, and why: for a person to look at. */
export interface Refused extends Outgoing {
  reason: string;
}

/**
 * Everything the office has to remember, in one SQLite file. Each method is one transaction: after a crash it has
 * happened or it has not.
 */
export class Store {
  readonly #db: DatabaseSync;

  /** Opens the file, or makes it. Several programs may have it open. */
  constructor(file: string) {
    this.#db = new DatabaseSync(file);
    this.#db.exec(`
      pragma journal_mode = wal;
      pragma busy_timeout = 5000;
      create table if not exists news (request_id text primary key, seq integer not null) strict;
      create table if not exists job (
        request_id text primary key, reference text not null, state text not null, seen_seq integer not null
      ) strict;
      create table if not exists outbox (
        id integer primary key autoincrement, request_id text not null, event text not null,
        sent_seq integer, reason text
      ) strict;
      create table if not exists endpoint (url text primary key, key text not null, secret text) strict;
    `);
  }

  close(): void {
    this.#db.close();
  }

  /** Notes that a timeline has grown up to `seq`. To hear of the same twice changes nothing. */
  hear(requestId: string, seq: number): void {
    this.#db
      .prepare('insert into news values (?, ?) on conflict do update set seq = max(seq, excluded.seq)')
      .run(requestId, seq);
  }

  /** The requests there is news of. */
  news(): string[] {
    const rows = this.#db.prepare('select request_id as requestId from news order by rowid').all();
    return rows.map(({ requestId }) => String(requestId));
  }

  /** Forgets the news of a request up to `seq`; what came in while it was read stays. */
  forgetNews(requestId: string, seq: number): void {
    this.#db.prepare('delete from news where request_id = ? and seq <= ?').run(requestId, seq);
  }

  job(requestId: string): Job | undefined {
    const row = this.#db.prepare(`${JOBS} where request_id = ?`).get(requestId);
    return row && toJob(row);
  }

  jobByReference(reference: string): Job | undefined {
    const row = this.#db.prepare(`${JOBS} where reference = ?`).get(reference);
    return row && toJob(row);
  }

  openJobs(): Job[] {
    return this.#db.prepare(`${JOBS} where state = 'open'`).all().map(toJob);
  }

  /** The key that webhooks to `url` are asked for with, the same for ever, and their secret once it is known. */
  endpoint(url: string): { key: string; secret: string | undefined } {
    this.#db
      .prepare('insert into endpoint values (?, ?, null) on conflict do nothing')
      .run(url, randomUUID());
    const row = this.#db.prepare('select key, secret from endpoint where url = ?').get(url);
    return { key: String(row?.['key']), secret: row?.['secret'] ? String(row['secret']) : undefined };
  }

  keepSecret(url: string, secret: string): void {
    this.#db.prepare('update endpoint set secret = ? where url = ?').run(secret, url);
  }

  /** Takes work on: the job, and what there is to say of it, or neither. Once for each request. */
  takeOn({ id, reference, state }: ServiceRequest, event?: AppendEvent): void {
    this.#db.exec('begin immediate');
    try {
      const insert = this.#db.prepare('insert into job values (?, ?, ?, 0) on conflict do nothing');
      const isNew = insert.run(id, reference, state).changes === 1;
      if (isNew && event) this.say(id, event);
      this.#db.exec('commit');
    } catch (error) {
      this.#db.exec('rollback');
      throw error;
    }
  }

  /** Notes what an event of the timeline says of the job. */
  note({ requestId, seq, standing }: RequestEvent): void {
    this.#db
      .prepare('update job set state = ?, seen_seq = ? where request_id = ? and seen_seq < ?')
      .run(standing.state, seq, requestId, seq);
  }

  /** Puts something to say behind what is there to say already. */
  say(requestId: string, event: AppendEvent): void {
    this.#db
      .prepare('insert into outbox (request_id, event) values (?, ?)')
      .run(requestId, JSON.stringify(event));
  }

  /** The oldest thing that is still to be said. */
  nextOutgoing(): Outgoing | undefined {
    const row = this.#db
      .prepare(`${OUTBOX} where sent_seq is null and reason is null order by id limit 1`)
      .get();
    return row && toOutgoing(row);
  }

  /** It was said, and is line `seq` of the timeline. */
  sent({ id }: Outgoing, seq: number): void {
    this.#db.prepare('update outbox set sent_seq = ? where id = ?').run(seq, id);
  }

  /** The council will not have it, so it stands in nobody's way any more. */
  putAside({ id }: Outgoing, reason: string): void {
    this.#db.prepare('update outbox set reason = ? where id = ?').run(reason, id);
  }

  refused(): Refused[] {
    const rows = this.#db.prepare(`${OUTBOX} where reason is not null order by id`).all();
    return rows.map((row) => ({ ...toOutgoing(row), reason: String(row['reason']) }));
  }
}

const JOBS = 'select request_id, reference, state, seen_seq from job';
const OUTBOX = 'select id, request_id, event, reason from outbox';

type Row = ReturnType<ReturnType<DatabaseSync['prepare']>['all']>[number];

function toJob(row: Row): Job {
  return {
    requestId: String(row['request_id']),
    reference: String(row['reference']),
    state: row['state'] === 'closed' ? 'closed' : 'open',
    seenSeq: Number(row['seen_seq']),
  };
}

function toOutgoing(row: Row): Outgoing {
  // Written by `say`, which takes events alone.
  const event = JSON.parse(String(row['event'])) as AppendEvent;
  return { id: Number(row['id']), requestId: String(row['request_id']), event };
}
