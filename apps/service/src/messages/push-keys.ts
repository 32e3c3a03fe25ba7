import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webPush from 'web-push';

/** A pair of keys without which the browsers that subscribed cannot be reached any more. */
interface Pair {
  publicKey: string;
  privateKey: string;
}

/** The pair kept in the folder, made on the first start, for its owner alone to read. */
export function keptPushKeys(folder: string): Pair {
  const file = join(folder, 'push-keys.json');
  if (!existsSync(file)) makePair(file);
  // Written below and by nobody else.
  return JSON.parse(readFileSync(file, 'utf8')) as Pair;
}

/** Written beside and linked into place, so that of two starts at once one pair stays. */
function makePair(file: string): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(webPush.generateVAPIDKeys())}\n`, { mode: 0o600 });
  try {
    linkSync(beside, file);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  } finally {
    rmSync(beside);
  }
}

/**
 * The pair that the environment gives; undefined where it gives none, and a sentence that says what is wrong with it.
 */
export function readPushKeys(environment: Record<string, string | undefined>): Pair | undefined | string {
  const { COUNCILKIT_PUSH_PUBLIC_KEY: publicKey, COUNCILKIT_PUSH_PRIVATE_KEY: privateKey } = environment;
  if (publicKey === undefined && privateKey === undefined) return undefined;
  if (!/^[\w-]{87}$/.test(publicKey ?? ''))
    return 'COUNCILKIT_PUSH_PUBLIC_KEY must be the public half of a pair for web push (VAPID), in base64url.';
  if (!/^[\w-]{43}$/.test(privateKey ?? ''))
    return 'COUNCILKIT_PUSH_PRIVATE_KEY must be the private half of a pair for web push (VAPID), in base64url.';
  return { publicKey: publicKey ?? '', privateKey: privateKey ?? '' };
}
