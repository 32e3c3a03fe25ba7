import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CouncilKit } from '@councilkit/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { litter } from '../../test/services.js';
import { buildService, dataFolder, startProcess, type ServiceProcess } from '../../test/service-process.js';

const LONG_MS = 180_000;

let built: ReturnType<typeof buildService>;
const folders = [dataFolder(), dataFolder()] as const;
let running: ServiceProcess | undefined;
beforeAll(() => {
  built = buildService();
}, LONG_MS);
afterAll(async () => {
  running?.process.kill('SIGKILL');
  await running?.ended;
  built.remove();
  for (const { remove } of folders) remove();
});

function operate(folder: string, ...args: string[]) {
  const operator = join(dirname(built.main), 'operator.js');
  const ended = spawnSync(process.execPath, [operator, ...args], {
    env: { COUNCILKIT_DATA: folder },
    encoding: 'utf8',
  });
  return { code: ended.status, output: ended.stdout, errors: ended.stderr };
}

async function start(folder: string): Promise<CouncilKit> {
  running = startProcess(built.main, { COUNCILKIT_DATA: folder });
  const baseUrl = `${await running.ready}/v1`;
  const apiKey = readFileSync(join(folder, 'api-key'), 'utf8').trim();
  return new CouncilKit({ baseUrl, maxRetries: 0, auth: { apiKey } });
}

async function stop(): Promise<void> {
  running?.process.kill('SIGTERM');
  await running?.ended;
}

it(
  'an embedded service is backed up once it stands still, and runs again from the backup in another folder',
  async () => {
    const [{ folder: first }, { folder: second }] = folders;
    const backup = join(first, 'backup');
    const council = await start(first);
    const { questions: _, ...service } = litter;
    await council.imports.create({ source: 'tests', services: [service] });
    const { id } = await council.requests.create({ serviceCode: litter.code });
    const kept = await council.requests.get(id);
    const refused = operate(first, 'backup', backup);
    expect([refused.code, refused.errors]).toEqual([
      1,
      expect.stringMatching(/^Another service is running on .*: stop it, or .*\.\n$/),
    ]);
    await stop();

    const backedUp = operate(first, 'backup', backup);
    expect(backedUp.code, backedUp.errors).toBe(0);
    expect(backedUp.output).toContain('service_request\t1\n');

    const restored = operate(second, 'restore', backup);
    expect(restored.code, restored.errors).toBe(0);
    const moved = await start(second);
    expect(await moved.requests.get(kept.reference)).toEqual(kept);
    expect(readFileSync(join(second, 'api-key'))).toEqual(readFileSync(join(first, 'api-key')));
    await stop();
    expect(operate(second, 'restore', backup).errors).toContain('was brought in already');
  },
  LONG_MS,
);
