import { CouncilKit } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk } from '../../test/callers.js';
import { picture } from '../../test/pictures/made.js';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
let desk: CouncilKit;
let photo: Buffer;
beforeAll(async () => {
  app = await runApp();
  desk = await asDesk(app);
  photo = await picture('png', 40, 30);
});
afterAll(() => app.stop());

let reporters = 0;

/** Somebody who reported, with a photo, and has proved it by a magic link. */
async function aReporter() {
  const email = `reporter-${++reporters}@example.org`;
  const attachmentIds = [(await app.resident.attachments.upload(photo, { altText: 'My front door' })).id];
  const request = await app.report({ contact: { name: 'Perpetua Quaintrell', email }, attachmentIds });
  await app.resident.proofs.request({ email, reference: request.reference });
  const token = (await app.proofLinks()).at(-1) ?? '';
  const { accessToken } = await app.resident.proofs.exchange({ token });
  const reporter = new CouncilKit({ baseUrl: app.baseUrl, maxRetries: 0, auth: { accessToken } });
  return { request, reporter, attachmentId: attachmentIds[0] ?? '' };
}

describe('who reported', () => {
  it('sees their photos while the public does not, says better what is on them, and adds more', async () => {
    const { request, reporter, attachmentId } = await aReporter();
    await desk.requests.moderate(request.id, { moderation: 'hidden', staffText: 'A front door' });
    expect((await reporter.attachments.derivative(attachmentId, 'display')).size).toBeGreaterThan(100);
    await expect(app.resident.attachments.get(attachmentId)).rejects.toMatchObject({ status: 404 });
    const { altText } = await reporter.attachments.describe(attachmentId, { altText: 'A green front door' });
    expect(altText).toBe('A green front door');

    const mine = await reporter.attachments.upload(photo);
    await expect(app.resident.attachments.get(mine.id)).rejects.toMatchObject({ status: 404 });
    const event = await reporter.events.append(request.id, { attachmentIds: [mine.id] });
    expect(event).toMatchObject({
      attachments: [{ id: mine.id, state: 'hidden' }],
      actor: { kind: 'resident' },
    });
  });

  it('does not say what is on the photos of others', async () => {
    const { request, reporter } = await aReporter();
    const attachmentIds = [(await app.staff.attachments.upload(photo)).id];
    await app.staff.events.append(request.id, { publicText: 'On our way', attachmentIds });
    const described = reporter.attachments.describe(attachmentIds[0] ?? '', { altText: 'x' });
    await expect(described).rejects.toMatchObject({ status: 403 });
  });

  it('redacts what they said and showed, and nothing that others said', async () => {
    const { request, reporter, attachmentId } = await aReporter();
    await reporter.events.append(request.id, { publicText: 'I live at number 9' });
    await app.staff.events.append(request.id, { publicText: 'On our way' });
    const reason = 'It is about my home';
    await expect(reporter.requests.redact(request.id, { seqs: [2, 3], reason })).rejects.toMatchObject({
      status: 403,
    });
    const redacted = await reporter.requests.redact(request.id, {
      parts: ['attachments', 'description'],
      seqs: [2],
      reason,
    });
    expect(redacted).toMatchObject({ description: null, attachments: [] });
    const events = await app.resident.events.list(request.id).all();
    expect(events.map(({ type, publicText, actor }) => [type, publicText, actor.kind])).toEqual([
      ['submitted', null, 'resident'],
      ['comment', null, 'resident'],
      ['comment', 'On our way', 'council'],
      ['redacted', null, 'resident'],
    ]);
    await expect(reporter.attachments.get(attachmentId)).rejects.toMatchObject({ status: 404 });
  });

  it('redacts only what they reported', async () => {
    const [{ reporter }, other] = [await aReporter(), await app.report()];
    const redaction = { parts: ['description' as const], reason: 'x' };
    await expect(reporter.requests.redact(other.id, redaction)).rejects.toMatchObject({ status: 403 });
  });

  it('sends photos with their feedback, which the council sees and the public never does', async () => {
    const { request, reporter } = await aReporter();
    await app.staff.events.append(request.id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
    const { id } = await reporter.attachments.upload(photo);
    const given = await reporter.feedback.give(request.id, { isFixed: false, attachmentIds: [id] });
    expect(given.attachments).toMatchObject([{ id }]);
    expect((await desk.feedback.get(request.id)).attachments).toMatchObject([{ id }]);
    expect((await app.resident.requests.get(request.id)).attachments?.map((shown) => shown.id)).not.toContain(
      id,
    );
    expect((await app.call('GET', `/attachments/${id}/display`, undefined, withKey)).status).toBe(200);
    await expect(app.resident.attachments.get(id)).rejects.toMatchObject({ status: 404 });
  });
});
