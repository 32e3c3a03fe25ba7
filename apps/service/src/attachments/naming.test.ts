import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Attachment } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paper, picture } from '../../test/pictures/made.js';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { folderFiles } from './folder-files.js';
import { deleteUnnamed } from './store.js';

const folder = mkdtempSync(join(tmpdir(), 'named-files-'));
const files = folderFiles(folder);
let app: RunningApp;
let photo: Buffer;
beforeAll(async () => {
  app = await runApp({ files });
  photo = await picture('png');
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

const upload = (altText = 'A hole') => app.resident.attachments.upload(photo, { altText });
const statusOf = async (path: string, headers = {}) =>
  (await app.call('GET', path, undefined, headers)).status;
const filesOf = (ids: string[]) => {
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return kept.filter((file) => ids.some((id) => file.includes(`${id}/`)));
};

function membersOf(headers: Headers): Record<string, string> {
  const members: Record<string, string> = {};
  headers.forEach((value, name) => (members[name] = value));
  return members;
}

describe('a photo that a report names', () => {
  it('belongs to it, and everybody sees it', async () => {
    const { id } = await upload();
    const request = await app.report({ attachmentIds: [id] });
    const shown = { id, altText: 'A hole', state: 'shown' };
    expect(request.attachments).toMatchObject([shown]);
    expect((await app.resident.requests.get(request.id)).attachments).toMatchObject([shown]);
    const [listed] = (await app.resident.requests.list({ limit: 1 }).page()).data;
    expect(listed?.attachments).toMatchObject([shown]);
    expect(await app.resident.attachments.get(id)).toMatchObject(shown);
    expect(await statusOf(`/attachments/${id}/thumbnail`)).toBe(200);
  });

  it('stands in the order it was named', async () => {
    const ids = [(await upload()).id, (await upload()).id, (await upload()).id].toReversed();
    const request = await app.report({ attachmentIds: ids });
    expect((await app.resident.requests.get(request.id)).attachments?.map(({ id }) => id)).toEqual(ids);
  });

  it('is named once: not again, not by another, and not when there is none', async () => {
    const { id } = await upload();
    const ofStaff = await app.staff.attachments.upload(photo);
    await app.report({ attachmentIds: [id] });
    const free = (await upload()).id;
    const { status, problem } = await app.call('POST', '/requests', {
      serviceCode: 'litter',
      attachmentIds: [free, id, ofStaff.id, crypto.randomUUID(), 'nothing'],
    });
    expect(status).toBe(422);
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(
      [1, 2, 3, 4].map((at) => `/attachmentIds/${at}`),
    );
    // Refused as a whole, so what could have been named still can be.
    await app.report({ attachmentIds: [free] });
    await app.staff.requests.create({ serviceCode: 'litter', attachmentIds: [ofStaff.id] });
  });

  it('is one of six at most', async () => {
    const attachmentIds = await Promise.all(Array.from({ length: 7 }, async () => (await upload()).id));
    const { status, problem } = await app.call('POST', '/requests', { serviceCode: 'litter', attachmentIds });
    expect([status, problem.detail]).toEqual([422, 'Send 6 photos or fewer']);
  });

  it('is kept from the public as a PDF, until a person has looked at it', async () => {
    const { id } = await app.resident.attachments.upload(paper);
    const request = await app.report({ attachmentIds: [id] });
    expect((await app.resident.requests.get(request.id)).attachments).toEqual([]);
    expect((await app.staff.requests.get(request.id)).attachments).toMatchObject([{ id, state: 'pending' }]);
    expect(await statusOf(`/attachments/${id}`)).toBe(404);
    expect(await statusOf(`/attachments/${id}/paper`)).toBe(404);
    expect(await statusOf(`/attachments/${id}/paper`, withKey)).toBe(200);
  });
});

describe('a file that nobody has named', () => {
  it('is for whoever uploaded it alone', async () => {
    const { id } = await app.staff.attachments.upload(photo);
    expect(await statusOf(`/attachments/${id}`)).toBe(404);
    expect(await statusOf(`/attachments/${id}/display`)).toBe(404);
    expect(await statusOf(`/attachments/${id}/display`, withKey)).toBe(200);
  });

  it('is gone after 24 hours, with its bytes; one that was named stays', async () => {
    const [left, named] = [(await upload()).id, (await upload()).id];
    await app.report({ attachmentIds: [named] });
    const later = (hours: number) => new Date(app.clock.now.getTime() + hours * 3_600_000);
    await deleteUnnamed(app.db, files, later(23));
    expect(filesOf([left])).toHaveLength(2);
    await deleteUnnamed(app.db, files, later(25));
    expect(filesOf([left])).toEqual([]);
    expect(filesOf([named])).toHaveLength(2);
    expect(await statusOf(`/attachments/${left}`)).toBe(404);
    expect(await statusOf(`/attachments/${named}`)).toBe(200);
  });

  it('is cleared away too when the process died in the middle of storing it', async () => {
    const id = crypto.randomUUID();
    await files.put(`${id.slice(0, 2)}/${id}/thumbnail`, photo, 'image/webp');
    const derivatives = JSON.stringify([{ name: 'thumbnail' }, { name: 'display' }]);
    const createdAt = new Date(app.clock.now.getTime() - 25 * 3_600_000);
    const half = {
      id,
      mediaType: 'image/jpeg',
      altText: null,
      state: 'processing',
      derivatives,
      createdAt,
    } as const;
    await app.db
      .insertInto('attachment')
      .values({ ...half, uploadedBy: null })
      .execute();
    expect(await statusOf(`/attachments/${id}`)).toBe(404);
    await deleteUnnamed(app.db, files, app.clock.now);
    expect(filesOf([id])).toEqual([]);
  });
});

describe('the words for a photo', () => {
  it('are put right by whoever uploaded it, and stand wherever it does', async () => {
    const { id } = await app.staff.attachments.upload(photo, { altText: 'A hole' });
    const request = await app.staff.requests.create({ serviceCode: 'litter', attachmentIds: [id] });
    const better = await app.staff.attachments.describe(id, { altText: ' A hole full of water ' });
    expect(better.altText).toBe('A hole full of water');
    expect((await app.resident.requests.get(request.id)).attachments).toEqual([better]);
  });

  it('are nobody else’s to change', async () => {
    const { id } = await upload();
    await app.report({ attachmentIds: [id] });
    await expect(app.staff.attachments.describe(id, { altText: 'x' })).rejects.toMatchObject({ status: 403 });
    await expect(app.resident.attachments.describe(id, { altText: 'x' })).rejects.toMatchObject({
      status: 401,
    });
    await expect(app.staff.attachments.describe('none', { altText: 'x' })).rejects.toMatchObject({
      status: 404,
    });
    const mine = await app.staff.attachments.upload(photo);
    await expect(app.staff.attachments.describe(mine.id, { altText: ' ' })).rejects.toMatchObject({
      status: 400,
    });
  });
});

describe('a picture that is read', () => {
  it('runs nothing, is taken for nothing else, and is asked for again each time', async () => {
    const { id } = await upload();
    await app.report({ attachmentIds: [id] });
    const { headers } = await app.call('GET', `/attachments/${id}/display`);
    expect(membersOf(headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline; filename="photo.jpg"',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, no-cache',
    });
    const etag = headers.get('etag') ?? '';
    const again = await app.call('GET', `/attachments/${id}/display`, undefined, { 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(await app.resident.attachments.derivative(id, 'display', { ifNoneMatch: etag })).toBeNull();
    expect(await statusOf(`/attachments/${id}/paper`)).toBe(404);
  });

  it('is kept out of shared caches and other sites unless it is public, and a PDF is saved', async () => {
    const { id } = await app.resident.attachments.upload(paper);
    const { headers } = await app.call('GET', `/attachments/${id}/paper`);
    expect(membersOf(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="paper.pdf"',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
      'cross-origin-resource-policy': 'same-site',
    });
  });

  it('of a private request is kept out of shared caches, whoever reads it', async () => {
    const { id } = await upload();
    const request = await app.report({ attachmentIds: [id] });
    const turned = app.db.updateTable('serviceRequest').set({ visibility: 'private' });
    await turned.where('id', '=', request.id).execute();
    const { status, headers } = await app.call('GET', `/attachments/${id}/display`, undefined, withKey);
    expect([status, membersOf(headers)]).toEqual([
      200,
      expect.objectContaining({
        'cache-control': 'private, no-cache',
        'cross-origin-resource-policy': 'same-site',
      }),
    ]);
  });

  it('has its address in the attachment', async () => {
    const { derivatives }: Attachment = await upload();
    for (const { url, bytes } of derivatives) {
      const response = await fetch(new URL(url, app.baseUrl));
      expect((await response.arrayBuffer()).byteLength).toBe(bytes);
    }
  });
});
