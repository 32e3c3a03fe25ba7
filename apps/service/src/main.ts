import { readSettings, StartError } from './settings.js';
import { startService, type RunningService } from './service.js';

/** By then the process ends, whatever is still open. */
const LONGEST_STOP_MS = 4500;

let stopping: Promise<void> | undefined;

try {
  const settings = readSettings(process.env, process.cwd());
  const starting = startService(settings);
  const stop = () => (stopping ??= stopService(starting));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  if (process.send) process.on('disconnect', stop);

  const { url, keptKeyFile } = await starting;
  if (!stopping) {
    if (keptKeyFile) console.log(`The key for staff and suppliers is in ${keptKeyFile}`);
    if (settings.hasPretendCrew) console.log('A pretend crew moves requests along (COUNCILKIT_DEMO=1)');
    if (settings.showsOutbox) console.log(`Messages are shown, not sent: ${url}/outbox`);
    console.log(`Service listening on ${url}`);
    process.send?.({ ready: true, url });
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}

/** Ends streams, finishes what is under way, closes the database and leaves with 0. */
async function stopService(starting: Promise<RunningService>): Promise<void> {
  setTimeout(() => process.exit(0), LONGEST_STOP_MS).unref();
  const service = await starting;
  await service.stop();
  process.exit(0);
}
