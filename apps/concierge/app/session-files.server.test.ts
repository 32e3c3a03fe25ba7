import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSessionFiles } from './session-files.server.js';

interface Typed {
  text: string;
}

async function sessions(maxAge = 60) {
  const dir = await mkdtemp(join(tmpdir(), 'councilkit-sessions-'));
  return { dir, storage: createSessionFiles<Typed>(dir, { name: 'typed', secrets: ['a'], maxAge }) };
}

/** The part of a `Set-Cookie` header that a browser sends back. */
function sentBack(header: string): string {
  return header.split(';')[0] ?? '';
}

it('gives back what was kept, to whoever has the cookie', async () => {
  const { storage } = await sessions();
  const session = await storage.getSession();
  session.set('text', 'A hole before the crossing');
  const cookie = sentBack(await storage.commitSession(session));
  expect((await storage.getSession(cookie)).get('text')).toBe('A hole before the crossing');
  expect((await storage.getSession()).get('text')).toBeUndefined();
});

it('is whole for a page that reads while another writes', async () => {
  const { storage } = await sessions();
  const session = await storage.getSession();
  session.set('text', 'x'.repeat(200_000));
  const cookie = sentBack(await storage.commitSession(session));
  const kept = await storage.getSession(cookie);
  const lengths = new Set<number | undefined>();
  let isWriting = true;
  const writing = (async () => {
    for (let time = 0; time < 50; time += 1) await storage.commitSession(kept);
    isWriting = false;
  })();
  while (isWriting) lengths.add((await storage.getSession(cookie)).get('text')?.length);
  await writing;
  expect(lengths).toEqual(new Set([200_000]));
});

it('forgets what is past its time, and what was ended', async () => {
  const { storage, dir } = await sessions();
  const session = await storage.getSession();
  session.set('text', 'old');
  const cookie = sentBack(await storage.commitSession(session, { maxAge: -1 }));
  expect((await storage.getSession(cookie)).get('text')).toBeUndefined();

  const other = await storage.getSession();
  const kept = sentBack(await storage.commitSession(other));
  expect(await readdir(dir)).toHaveLength(2);
  await storage.destroySession(await storage.getSession(kept));
  expect(await readdir(dir)).toHaveLength(1);
});

it('is for the eyes of its own program alone', async () => {
  const { storage, dir } = await sessions();
  await storage.commitSession(await storage.getSession());
  const [name = ''] = await readdir(dir);
  expect((await stat(join(dir, name))).mode & 0o077).toBe(0);
});
