import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CouncilKit } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk } from '../../test/callers.js';
import { picture } from '../../test/pictures/made.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { folderFiles } from '../attachments/folder-files.js';
import { contactReadings } from '../contact/audit-store.js';
import { personCommand } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'person-'));
const files = folderFiles(join(folder, 'files'));
let app: RunningApp;
let desk: CouncilKit;
beforeAll(async () => {
  app = await runApp({ files });
  desk = await asDesk(app);
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

const contact = {
  name: 'Ottoline Brackenbury',
  email: 'Ottoline.Brackenbury@example.org',
  phone: '01632 960852',
};
const addressFile = join(folder, 'addresses.txt');
const run = (...args: string[]) =>
  personCommand(args, { db: app.db, files, account: 'account 1000', now: app.clock.now });

/** Everything the database holds, as text. */
async function everything() {
  const tables = [
    ...(['serviceRequest', 'requestEvent', 'requestContact', 'idempotencyKey', 'message'] as const),
    ...(['address', 'subscription', 'proof', 'proofWish', 'attachment', 'feedback', 'redaction'] as const),
  ];
  const rows = await Promise.all(tables.map((table) => app.db.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
}

/** What one person did: two reports, one of them closed, a photo, and a link to prove it was them. */
async function aPerson() {
  const photo = await app.resident.attachments.upload(await picture('png', 40, 30), {
    altText: 'Brackenbury Lodge',
  });
  const report = { description: 'Outside Brackenbury Lodge', contact, attachmentIds: [photo.id] };
  const open = await app.report(report);
  const done = await app.report({ contact: { ...contact, email: 'ottoline.brackenbury@EXAMPLE.org' } });
  const closing = { status: 'closed', outcome: 'fixed', publicText: 'Told Ms Brackenbury' } as const;
  await app.staff.events.append(done.id, closing);
  const email = contact.email;
  const scope = { requestId: open.id };
  await app.resident.subscriptions.create({ scope, channel: 'email', email });
  await app.resident.proofs.request({ email: contact.email, reference: open.reference });
  await app.proofLinks();
  return { open, done, photo };
}

/** What became of it besides: what they said of how it ended, with a photo, and what was said of them and removed. */
async function moreOf({ open, done }: Awaited<ReturnType<typeof aPerson>>) {
  const upload = async () =>
    app.resident.attachments.upload(await picture('png', 30, 40), { altText: 'Ottoline' });
  const [ofEvent, ofFeedback] = [await upload(), await upload()];
  const actor = { kind: 'resident', name: 'Ottoline Brackenbury' } as const;
  await app.staff.events.append(open.id, { publicText: 'Hello', actor, attachmentIds: [ofEvent.id] });
  const { closureSeq } = await app.db
    .insertInto('feedback')
    .values({
      ...{ requestId: done.id, closureSeq: 2, isFixed: false, satisfaction: 1, asksToReopen: false },
      ...{ comment: 'Brackenbury feedback', givenAt: app.clock.now },
    })
    .returning('closureSeq')
    .executeTakeFirstOrThrow();
  await app.db
    .updateTable('attachment')
    .set({ requestId: done.id, part: 'feedback', seq: closureSeq, position: 0, state: 'shown' })
    .where('id', '=', ofFeedback.id)
    .execute();
  await desk.requests.redact(done.id, { parts: ['answers'], reason: 'Brackenbury redaction' });
  const party = [{ party: 'crm', value: 'brackenbury-7' }];
  await app.db
    .updateTable('serviceRequest')
    .set({ externalReferences: JSON.stringify(party), notice: 'We ring Ms Brackenbury first' })
    .where('id', '=', done.id)
    .execute();
  return { ofEvent, ofFeedback };
}

describe('one person', () => {
  it('gets all that is held about them, photos included, in a folder for its owner alone', async () => {
    const { open, done, photo } = await aPerson();
    await app.report({ contact: { email: 'somebody.else@example.org' }, description: 'Nothing of theirs' });
    writeFileSync(addressFile, '\nottoline.brackenbury@example.org\n');
    const out = join(folder, 'out');
    expect(await run('export', addressFile, out)).toEqual(['Wrote 2 requests and 1 file.']);
    const text = readFileSync(join(out, 'held.json'), 'utf8');
    const held = JSON.parse(text) as {
      requests: { request: { id: string } }[];
      proofs: object[];
      subscriptions: object[];
      messages: object[];
    };
    expect(held.requests.map(({ request }) => request.id).toSorted()).toEqual([open.id, done.id].toSorted());
    expect(text).toContain('01632 960852');
    expect(text).toContain('Told Ms Brackenbury');
    expect(text).not.toContain('Nothing of theirs');
    expect([held.proofs.length, held.subscriptions.length, held.messages.length]).toEqual([1, 1, 2]);
    expect(readdirSync(out).toSorted()).toEqual(
      ['held.json', `${photo.id}-display`, `${photo.id}-thumbnail`].toSorted(),
    );
    expect(statSync(out).mode & 0o777).toBe(0o700);
    expect(statSync(join(out, 'held.json')).mode & 0o777).toBe(0o600);
  });

  it('gets what they said of how it ended, and what was removed, too', async () => {
    const email = 'perpetua.fernsby@example.org';
    const { id } = await app.report({ contact: { email } });
    await app.staff.events.append(id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
    const { ofFeedback } = await moreOf({ ...(await aPerson()), done: await app.resident.requests.get(id) });
    writeFileSync(addressFile, `${email}\n`);
    const out = join(folder, 'more');
    expect(await run('export', addressFile, out)).toEqual(['Wrote 1 request and 1 file.']);
    const { requests } = JSON.parse(readFileSync(join(out, 'held.json'), 'utf8')) as {
      requests: [{ events: { type: string }[]; feedback: object[]; redactions: object[] }];
    };
    expect(requests[0]).toMatchObject({
      events: [{ type: 'submitted' }, { publicText: 'Filled' }, { type: 'redacted' }],
      attachments: [{ id: ofFeedback.id }],
      feedback: [{ comment: 'Brackenbury feedback' }],
      redactions: [{ reason: 'Brackenbury redaction' }],
    });
    await run('forget', addressFile);
  });

  it('has every export written to the audit, with who made it, and reads so in what they get', async () => {
    const { id, reference } = await app.report({ contact: { email: 'wilhelmina.thrush@example.org' } });
    const { reference: others } = await app.report({ contact: { email: 'somebody.else@example.org' } });
    writeFileSync(addressFile, 'wilhelmina.thrush@example.org\n');
    const out = join(folder, 'audited');
    await run('export', addressFile, out);
    const [reading, ...more] = await contactReadings(app.db, { reference, limit: 10 });
    expect(reading).toMatchObject({ requestId: id, readerKind: 'operator', readerId: 'account 1000' });
    expect(more).toEqual([]);
    expect(await contactReadings(app.db, { reference: others, limit: 10 })).toEqual([]);
    expect(readFileSync(join(out, 'held.json'), 'utf8')).toContain(reading?.callId);
  });

  it('is forgotten: nothing in the database or the folder is of them, and others are left alone', async () => {
    const person = await aPerson();
    const { open, done, photo } = person;
    const { ofEvent, ofFeedback } = await moreOf(person);
    const other = await app.report({
      contact: { email: 'somebody.else@example.org' },
      description: 'Theirs',
    });
    writeFileSync(addressFile, '+44 1632 960852\nottoline.brackenbury@example.org\n');
    const [line = ''] = await run('forget', addressFile);
    expect(line).toMatch(/^Forgot who reported \d requests, and what they said\.$/);
    expect(await everything()).not.toMatch(/brackenbury|ottoline|960852/i);
    for (const { id } of [photo, ofEvent, ofFeedback])
      expect(readdirSync(join(folder, 'files'), { recursive: true }).join()).not.toContain(`${id}/`);
    // What is still to be mended is still somewhere.
    expect(await desk.requests.get(open.id)).toMatchObject({
      state: 'open',
      description: null,
      location: { addressText: 'Outside 14 Mill Lane, Ashbourne' },
    });
    expect(await desk.requests.get(done.reference)).toMatchObject({ outcome: 'fixed', location: null });
    expect(await desk.requests.get(other.id)).toMatchObject({ description: 'Theirs' });
  });

  it('who is not known is nobody', async () => {
    writeFileSync(addressFile, 'nobody.at.all@example.org');
    expect(await run('forget', addressFile)).toEqual(['Forgot who reported 0 requests, and what they said.']);
  });

  it.each([
    [['export', addressFile], 'npm run service:person'],
    [['forget', addressFile, 'elsewhere'], 'npm run service:person'],
    [['erase', addressFile], 'npm run service:person'],
    [['forget', join(folder, 'not-there')], 'The address file cannot be read.'],
    [['export', addressFile, folder], 'The folder must be one that is not there yet'],
  ])('cannot be named like this: %j', async (args, sentence) => {
    writeFileSync(addressFile, 'nobody.at.all@example.org');
    await expect(run(...args)).rejects.toThrow(sentence);
  });

  it('is never quoted when a line is no address', async () => {
    writeFileSync(addressFile, 'ok@example.org\nOttoline Brackenbury\n');
    await expect(run('forget', addressFile)).rejects.toThrow(
      /^Line 2 is neither an e-mail address nor a telephone number\.$/,
    );
    writeFileSync(addressFile, '\n');
    await expect(run('forget', addressFile)).rejects.toThrow('The file has no address in it.');
  });
});
