import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webPush from 'web-push';
import { makeSecret } from '../data-folder.js';

/** A pair of keys without which the browsers that subscribed cannot be reached any more. */
interface Pair {
  publicKey: string;
  privateKey: string;
}

/** Where the pair made on the first start is kept. */
export function pushKeysFile(folder: string): string {
  return join(folder, 'push-keys.json');
}

/** The pair kept in the folder, made on the first start, for its owner alone to read. */
export function keptPushKeys(folder: string): Pair {
  const file = pushKeysFile(folder);
  if (!existsSync(file)) makeSecret(file, `${JSON.stringify(webPush.generateVAPIDKeys())}\n`);
  // Written here, and by whoever restores a backup of it.
  return JSON.parse(readFileSync(file, 'utf8')) as Pair;
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
