import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk } from '../../test/callers.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { tablePrints } from '../../test/table-prints.js';
import { historyCommand } from './command.js';

let app: RunningApp;
let scratch: string;
let files = 0;
beforeAll(async () => {
  app = await runApp();
  scratch = mkdtempSync(join(tmpdir(), 'csv-'));
});
afterAll(async () => {
  await app.stop();
  rmSync(scratch, { recursive: true });
});

function file(...lines: string[]): string {
  const path = join(scratch, `${(files += 1)}.csv`);
  writeFileSync(path, lines.join('\r\n'));
  return path;
}

const bring = (args: string[], tell: (line: string) => unknown = () => {}) =>
  historyCommand(args, { db: app.db, now: app.clock.now, tell });
const timeline = async (source: string, sourceRequestId: string) => {
  const { id } = await app.db
    .selectFrom('serviceRequest')
    .select('id')
    .where('source', '=', source)
    .where('sourceRequestId', '=', sourceRequestId)
    .executeTakeFirstOrThrow();
  return {
    request: await (await asDesk(app)).requests.get(id),
    events: await app.staff.events.list(id).all(),
  };
};
const countOf = async (source: string) => {
  const rows = await app.db.selectFrom('serviceRequest').select('id').where('source', '=', source).execute();
  return rows.length;
};

const HEAD =
  'Case reference,Category code,Category,Date reported,Description,Address,Postcode,UPRN,Easting,Northing';
const REST = ',Status,Last updated,Date closed,Outcome,Resolution,Duplicate of,Officer notes,Priority';

describe('the history in a CSV file', () => {
  it('comes in with its times by the clocks of the United Kingdom, its place and how it ended', async () => {
    const csv = file(
      `\uFEFF${HEAD}${REST}`,
      '0042,pothole,Potholes,31/07/2023 09:15,"Deep, ""very"" deep',
      'hole",Mill Lane,DE6 1AA,000100023336,417600,346500,,,15/01/2024 16:30,fixed,Filled in,,secret,P2',
      'A-17,litter,Litter,2024-02-01T10:00:00+05:30,Bin,,,,,,investigating,2024-02-02,,,,,,',
      'A-18,litter,Litter,2024-02-01,Bin again,,,,,,closed,,2024-02-03,duplicate,Reported before,A-17,,',
    );
    const said = await bring([csv, '--source', 'crm', '--raw', 'priority']);
    expect(said).toEqual([
      'requests\t3 new\t0 brought up to date',
      'events\t6 new',
      'Left out, since no column is known by the name: Officer notes',
      'Everything is there.',
    ]);
    const { request, events } = await timeline('crm', '0042');
    expect(request).toMatchObject({
      serviceCode: 'pothole',
      serviceName: 'Potholes',
      description: 'Deep, "very" deep\r\nhole',
      location: { addressText: 'Mill Lane', postcode: 'DE6 1AA', uprn: '000100023336' },
      submittedAt: '2023-07-31T09:15:00+01:00',
      closedAt: '2024-01-15T16:30:00+00:00',
      status: 'closed',
      outcome: 'fixed',
      raw: { Priority: 'P2' },
    });
    expect(request.location?.point?.lat).toBeCloseTo(53.0156, 3);
    expect(events.map(({ seq, publicText }) => [seq, publicText])).toEqual([
      [1, null],
      [2, 'Filled in'],
    ]);
    const open = await timeline('crm', 'A-17');
    expect(open.request).toMatchObject({ status: 'investigating', submittedAt: '2024-02-01T10:00:00+05:30' });
    expect(open.events[1]?.occurredAt).toBe('2024-02-02T00:00:00+00:00');
    const twin = await timeline('crm', 'A-18');
    expect(twin.request.duplicateOf?.reference).toBe(open.request.reference);
  });

  it('tells nobody who follows', async () => {
    const head = 'id,service_code,submitted_at,closed_at';
    await bring([file(head, '1,pothole,2024-01-01,'), '--source', 'quiet']);
    const { request } = await timeline('quiet', '1');
    await app.resident.subscriptions.create({
      ...{ channel: 'email', email: 'follower@example.org', scope: { requestId: request.id } },
    });
    await app.db
      .updateTable('subscription')
      .set({ state: 'active' })
      .where('requestId', '=', request.id)
      .execute();
    const messages = () => app.db.selectFrom('message').select('id').where('seq', 'is not', null).execute();
    const before = await messages();
    await bring([file(head, '1,pothole,2024-01-01,2024-01-05'), '--source', 'quiet']);
    expect((await timeline('quiet', '1')).request).toMatchObject({
      status: 'closed',
      outcome: 'unspecified',
    });
    expect(await messages()).toEqual(before);
    await app.staff.events.append(request.id, { publicText: 'By hand' });
    expect((await messages()).length).toBe(before.length + 1);
  });

  it('goes on where it was cut short, with nothing twice, and knows a file again', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => `${index},pothole,2024-01-01,2024-01-05`);
    const csv = file('id,service_code,submitted_at,closed_at', ...rows);
    const cut = bring([csv, '--source', 'long'], (line) => {
      if (line === '  500 of 1200 requests') throw new Error('cut short');
    });
    await expect(cut).rejects.toThrow('cut short');
    expect(await countOf('long')).toBe(500);
    const steps: string[] = [];
    const said = await bring([csv, '--source', 'long'], (line) => steps.push(line));
    expect(steps).toEqual(['Checking the file', '  1000 of 1200 requests', '  1200 of 1200 requests']);
    expect(said).toEqual([
      'It had been cut short, and went on where it was.',
      'requests\t1200 new\t0 brought up to date',
      'events\t2400 new',
      'Everything is there.',
    ]);
    expect(await countOf('long')).toBe(1200);
    await expect(bring([csv, '--source', 'long'])).rejects.toThrow('This file was brought in already');
    expect(await bring([csv, '--source', 'another', '--dry-run'])).toContain(
      'requests\t1200 new\t0 brought up to date',
    );
  });
});

it('a file that another process has brought further meanwhile is left to that one', async () => {
  const rows = Array.from({ length: 1200 }, (_, index) => `${index},pothole,2024-01-01`);
  const csv = file('id,service_code,submitted_at', ...rows);
  let moved: Promise<unknown> = Promise.resolve();
  const overtaken = bring([csv, '--source', 'two'], (line) => {
    if (line !== '  500 of 1200 requests') return;
    const place = { done: 1000, created: 1000, updated: 0, events: 1000 };
    const arrival = app.db.updateTable('arrival').where('id', 'like', 'csv % two');
    moved = arrival.set({ place: JSON.stringify(place) }).execute();
  });
  await expect(overtaken).rejects.toThrow('Another process is bringing this file in. One is enough.');
  await moved;
  expect(await countOf('two')).toBe(500);
});

describe('a dry run', () => {
  it('says what would happen and leaves nothing', async () => {
    const csv = file('id,service_code,submitted_at', '1,pothole,2024-01-01', '2,pothole,2024-01-01');
    await bring([csv, '--source', 'dry-before']);
    const before = await tablePrints(app.db);
    expect(await bring([csv, '--source', 'dry', '--dry-run'])).toEqual([
      'requests\t2 new\t0 brought up to date',
      'events\t2 new',
      'Nothing was kept: this was a dry run.',
    ]);
    expect(await tablePrints(app.db)).toEqual(before);
  });

  it('finds what only the database can know, and goes on to the next', async () => {
    const head = 'id,service_code,submitted_at,closed_at,outcome,closing_text,duplicate_of';
    const lost = (id: string) => `${id},pothole,2024-01-01,2024-01-02,duplicate,Twice,nowhere`;
    const fill = Array.from({ length: 499 }, (_, index) => `f${index},pothole,2024-01-01,,,,`);
    const csv = file(head, lost('1'), ...fill, lost('2'));
    const fault = /line 2, column duplicate_of: .*\n.*line 502, column duplicate_of: /;
    await expect(bring([csv, '--source', 'lost', '--dry-run'])).rejects.toThrow(fault);
    await expect(bring([csv, '--source', 'lost'])).rejects.toThrow('The 0 requests before are there.');
    expect(await countOf('lost')).toBe(0);
  });
});

describe('a file with mistakes', () => {
  const head =
    'id,service_code,submitted_at,description,lat,lng,channel,closed_at,outcome,closing_text,status';
  it.each([
    ['2,pothole,yesterday,,,,,,,,', 'column submitted_at: must be a time such as'],
    ['2,pothole,31/02/2024,,,,,,,,', 'column submitted_at: must be a time such as'],
    ['2,pothole,2024-01-01,,51.5,,,,,,', 'column lng: must be a number'],
    ['2,pothole,2024-01-01,,95.5,-1,,,,,', 'column lat: '],
    ['2,,2024-01-01,,,,,,,,', 'column service_code: is empty'],
    ['2,pothole,2024-01-01,,,,pigeon,,,,', 'column channel: '],
    ['2,pothole,2024-01-01,,,,,2024-01-02,fixed,,', 'column closing_text: '],
    ['2,pothole,2024-01-01,,,,,2024-01-02,mended,Done,', 'column outcome: '],
    ['2,pothole,2024-01-01,,,,,,,,closed', 'column closed_at: is empty, and the status is closed'],
    ['1,pothole,2024-01-01,,,,,,,,', 'column id: stands in line 2 already'],
    ['2,pothole,2024-01-01,caf\uFFFD,,,,,,,', 'column description: is not UTF-8'],
  ])('is refused before anything of it is written, by line and column: %s', async (line, fault) => {
    const csv = file(head, '1,pothole,2024-01-01,,,,,,,,', line);
    const refusal = bring([csv, '--source', 'mistaken']);
    await expect(refusal).rejects.toThrow(`${csv}, line 3, ${fault}`);
    await expect(refusal).rejects.not.toThrow(/yesterday|pigeon|mended/);
    expect(await countOf('mistaken')).toBe(0);
  });

  it('has all of them named', async () => {
    const csv = file(head, '1,pothole,never,,,,,,,,', '2,pothole,2024-01-01,,,,owl,,,,', ',pothole,,,,,,,,,');
    await expect(bring([csv, '--source', 'mistaken'])).rejects.toThrow(
      /line 2, column submitted_at[^]*line 4, column id[^]*line 3, column channel/,
    );
  });

  it.each([
    [file, 'id,service_code', 'line 1, column SUBMITTED_AT: no column is called so'],
    [file, '', 'has no requests'],
    [file, 'id,service_code,submitted_at\n"1,pothole', 'line 2: '],
  ])('is no such file at all', async (make, text, fault) => {
    await expect(bring([make(text), '--source', 'none'])).rejects.toThrow(fault);
  });

  it.each([[[]], [['x.csv']], [['x.csv', '--source', '']], [['x.csv', 'y.csv', '--source', 'z']]])(
    'or a command that is not understood: %j',
    async (args) => {
      await expect(bring(args)).rejects.toThrow('npm run service:history');
    },
  );

  it('or one that is not there', async () => {
    await expect(bring([join(scratch, 'nowhere.csv'), '--source', 'z'])).rejects.toThrow(
      'cannot be read (ENOENT)',
    );
  });
});
