import { type CouncilKit } from '@councilkit/client';
import { type Store } from './store.ts';

/**
 * The secret that the council signs its webhooks to `url` with. The first time, it is asked to send them, and its answer is
 * kept. We may go down in between: with the same key the council gives the endpoint it has made already, and its secret.
 */
export async function webhookSecret(council: CouncilKit, store: Store, url: string): Promise<string> {
  const { key, secret } = store.endpoint(url);
  if (secret !== undefined) return secret;
  const made = await council.webhookEndpoints.create({ url }, { idempotencyKey: key });
  store.keepSecret(url, made.secret);
  return made.secret;
}
