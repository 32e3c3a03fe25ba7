import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { folderFiles } from '../attachments/folder-files.js';
import { writeArchive } from './write-store.js';

let app: RunningApp;
let scratch: string;
beforeAll(async () => {
  app = await runApp();
  scratch = mkdtempSync(join(tmpdir(), 'snapshot-'));
});
afterAll(async () => {
  await app.stop();
  rmSync(scratch, { recursive: true });
});

it('is of one moment, while the service goes on taking reports', async () => {
  const { reference, id } = await app.report();
  const folder = join(scratch, 'archive');
  const manifest = await writeArchive(folder, {
    ...{ db: app.db, files: folderFiles(join(scratch, 'files')), now: app.clock.now },
    async tell(line) {
      if (!line.includes('request_event')) return;
      // Requests were written before: without one moment, there would be events of requests that are not there.
      await app.report();
      await app.staff.events.append(id, { publicText: 'Later' });
    },
  });
  const linesOf = (table: string) => manifest.tables.find((one) => one.table === table)?.lines;
  expect([linesOf('service_request'), linesOf('request_event'), linesOf('change')]).toEqual([1, 1, 1]);
  expect(readFileSync(join(folder, 'service_request.ndjson'), 'utf8')).toContain(
    `"reference":"${reference}"`,
  );
  expect(await app.staff.events.changes().all()).toHaveLength(3);
});
