import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk, asSupplier, clientToken } from '../../test/callers.js';
import { followerToken, reporterToken } from '../../test/leaks/roles.js';
import { openStream } from '../../test/open-stream.js';
import { picture } from '../../test/pictures/made.js';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { hashOf } from '../tokens/token.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const say = (id: string, publicText: string, staffText?: string) =>
  app.staff.events.append(id, { publicText, ...(staffText && { staffText }) });

/** A stream of a request that has told what had happened before. */
async function following(id: string, headers?: Record<string, string>) {
  const stream = await openStream(app, `/requests/${id}/events/stream`, headers);
  await stream.until(/^id: 1\n.*\n.*\n\n/m);
  return stream;
}

describe('a stream of a request that was opened before', () => {
  it('shows the public no photo of a request that was hidden meanwhile', async () => {
    const { id } = await app.report();
    const stream = await following(id);
    const attachmentIds = [(await app.resident.attachments.upload(await picture('png', 40, 30))).id];
    await app.staff.events.append(id, { publicText: 'Before', attachmentIds });
    expect(await stream.until(/Before.*\n\n/)).toContain(attachmentIds[0]);

    const desk = await asDesk(app);
    await desk.requests.moderate(id, { moderation: 'hidden', staffText: 'Shows a neighbour' });
    const later = [(await app.resident.attachments.upload(await picture('png', 50, 30))).id];
    await app.staff.events.append(id, { publicText: 'After', attachmentIds: later });
    expect(await stream.until(/After.*\n\n/)).not.toContain(later[0]);
    stream.drop();
  });

  it('ends for the public once its service is private, and goes on for staff', async () => {
    const { id } = await app.report();
    const [asPublic, asStaff] = [await following(id), await following(id, withKey)];
    await app.db.updateTable('serviceRequest').set({ visibility: 'private' }).where('id', '=', id).execute();
    await say(id, 'Told to few');
    expect(await asStaff.until(/Told to few/)).toBeTruthy();
    expect(await asPublic.untilOver()).not.toContain('Told to few');
    asStaff.drop();
  });

  it('ends without another word once its token was withdrawn', async () => {
    const { id } = await app.report();
    const token = await clientToken(app, null, ['requests:read', 'staff:read']);
    const stream = await following(id, bearer(token));
    await say(id, 'Public', 'While it may read this');
    await stream.until(/While it may read this/);
    await app.db.deleteFrom('accessToken').where('hash', '=', hashOf(token)).execute();
    await say(id, 'Public', 'No more of this');
    expect(await stream.untilOver()).not.toContain('No more of this');
  });

  it.each([
    ['a reporter', 'proof', () => reporterToken(app, 'somebody@example.org')],
    ['a follower', 'subscription', async (id: string) => followerToken(app, id)],
  ] as const)('ends once the token of %s opens nothing any more', async (_, table, tokenFor) => {
    const { id } = await app.report({ contact: { email: 'somebody@example.org' } });
    const stream = await following(id, bearer(await tokenFor(id)));
    if (table === 'proof')
      await app.db
        .updateTable(table)
        .set({ expiresAt: new Date(0) })
        .execute();
    else await app.db.updateTable(table).set({ state: 'stopped' }).where('requestId', '=', id).execute();
    await say(id, 'Behind a closed door');
    expect(await stream.untilOver()).not.toContain('Behind a closed door');
  });

  it('tells a supplier no more than the public once it has declined the work', async () => {
    const { id } = await app.report();
    const scopes = ['requests:read', 'assignments:write'];
    const headers = bearer(await clientToken(app, 'peak-roads', scopes));
    const desk = await asDesk(app);
    const offer = { supplierId: 'peak-roads', staffText: 'Bring the long ladder' };
    const { id: assignmentId } = await desk.assignments.offer(id, offer);
    const stream = await following(id, headers);
    await stream.until(/long ladder/);
    const peakRoads = await asSupplier(app, 'peak-roads');
    await peakRoads.assignments.decline(assignmentId, { reason: 'other', staffText: 'We have none' });
    await say(id, 'Out for tender');
    expect(await stream.until(/Out for tender.*\n\n/)).not.toContain('We have none');
    stream.drop();
  });
});

describe('the change feed that was opened before', () => {
  it('ends without another word once its token was withdrawn', async () => {
    const token = await clientToken(app, null, ['requests:read', 'staff:read']);
    const stream = await openStream(app, '/events/stream?after=latest', bearer(token));
    const { id } = await app.report();
    await say(id, 'Public', 'While it may read this');
    await stream.until(/While it may read this/);
    await app.db.deleteFrom('accessToken').where('hash', '=', hashOf(token)).execute();
    await say(id, 'Public', 'No more of this');
    expect(await stream.untilOver()).not.toContain('No more of this');
  });

  it('tells each who reads it what they may see, whoever is told first', async () => {
    const readers = [await openStream(app, '/events/stream?after=latest', withKey)];
    readers.push(await openStream(app, '/events/stream?after=latest'));
    readers.push(await openStream(app, '/events/stream?after=latest', withKey));
    const { id } = await app.report();
    await say(id, 'For all', 'For staff');
    const said = await Promise.all(readers.map((reader) => reader.until(/For all.*\n\n/)));
    expect(said.map((text) => text.includes('For staff'))).toEqual([true, false, true]);
    for (const reader of readers) reader.drop();
  });
});
