import { type Authority, type CouncilKit } from '@councilkit/client';
import { ask } from './page/ask.server.js';
import { remembering } from './remembering.js';

/** It changes rarely: for how long an answer is good, in milliseconds. */
const GOOD_FOR_MS = 300_000;

/** Asks whose service it is and remembers the answer for a while, for all visitors alike. */
export function rememberAuthority(
  api: Pick<CouncilKit, 'authority'>,
  now = Date.now,
): () => Promise<Authority> {
  const remembered = remembering<Authority>(GOOD_FOR_MS, now);
  return () => remembered('authority', () => ask(api.authority.get(), ''));
}
