// The service and the resident app as residents meet them, for a measurement: built, in production mode, on free ports.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { NODE, ROOT } from './install.mjs';

const API_KEY = 'a-key-for-this-measurement-alone';

/**
 * Builds what is out of date and starts both. Resolves to the resident app's address, a client of the service with a key,
 * and how to end it all, data included.
 */
export async function startResidentsSite() {
  build(['apps/service', 'apps/concierge']);
  const { CouncilKit } = await import('../packages/client/dist/index.js');
  const folder = mkdtempSync(join(tmpdir(), 'councilkit-site-'));
  const programs = [];
  const stop = async () => {
    await Promise.all(programs.map(ended));
    rmSync(folder, { recursive: true, force: true });
  };
  const start = async (file, environment) => {
    const child = spawn(NODE, [join(ROOT, file)], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', COUNCILKIT_PORT: '0', ...environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    programs.push(child);
    return new Promise((resolve, reject) => {
      child.on('message', (message) => message?.url && resolve(message.url));
      child.once('exit', () => reject(new Error(`${file} ended before it was ready`)));
    });
  };
  try {
    const service = await start('apps/service/dist/main.js', {
      COUNCILKIT_DATA: join(folder, 'service'),
      COUNCILKIT_API_KEY: API_KEY,
      // A measurement asks more often than a person may.
      COUNCILKIT_READS_PER_MINUTE: '1000000',
    });
    const baseUrl = `${service}/v1`;
    const site = await start('apps/concierge/server/main.ts', {
      COUNCILKIT_DATA: join(folder, 'concierge'),
      COUNCILKIT_SERVICE_URL: baseUrl,
    });
    return { site, council: new CouncilKit({ baseUrl, auth: { apiKey: API_KEY } }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Reports a pothole that an inspector has seen and a crew has been sent to; resolves to the address of its page. */
export async function trackedPothole({ site, council }) {
  const { reference } = await council.requests.create({
    serviceCode: 'pothole',
    description: 'Deep hole in the nearside lane, just before the zebra crossing',
    answers: { place: 'carriageway', size: 'plate' },
    location: { addressText: 'Outside 14 Mill Lane' },
  });
  await council.events.append(reference, {
    status: 'investigating',
    publicText: 'We inspected the hole on Monday and marked it for repair',
  });
  await council.events.append(reference, {
    status: 'actionScheduled',
    publicText: 'A crew will fill the hole on Thursday morning',
    actor: { kind: 'supplier', name: 'Peak Roads Ltd' },
  });
  return `${site}/requests/${reference}`;
}

/** Ends a program as a person would, and waits until it has ended. */
function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}
