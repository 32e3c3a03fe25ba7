import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sweepSessions } from './sweep-sessions.ts';

async function folderWith(drafts: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'councilkit-drafts-'));
  for (const [name, content] of Object.entries(drafts)) await writeFile(join(folder, name), content);
  return folder;
}

it('deletes what a resident typed and did not send, once its day is over', async () => {
  const folder = await folderWith({
    old: '{"data":{},"expires":"2026-11-20T10:00:00.000Z"}',
    young: '{"data":{},"expires":"2026-11-22T10:00:00.000Z"}',
  });
  expect(await sweepSessions(folder, new Date('2026-11-21T10:00:00Z'))).toBe(1);
  expect(await readdir(folder)).toEqual(['young']);
});

it('keeps a draft that is just being written, until it must have been cut off', async () => {
  const folder = await folderWith({ half: '{"data":{"dra', empty: '' });
  expect(await sweepSessions(folder)).toBe(0);
  expect(await sweepSessions(folder, new Date(Date.now() + 2 * 3_600_000))).toBe(2);
});

it('keeps a session that lives as long as the browser is open', async () => {
  const folder = await folderWith({ open: '{"data":{}}' });
  expect(await sweepSessions(folder, new Date('2100-01-01T00:00:00Z'))).toBe(0);
  expect(await readdir(folder)).toEqual(['open']);
});
