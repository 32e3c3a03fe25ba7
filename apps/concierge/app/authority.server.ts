import { type Authority, type CouncilKit } from '@councilkit/client';
import { ask } from './page/ask.server.js';

/** It changes rarely: for how long an answer is good, in milliseconds. */
const GOOD_FOR_MS = 300_000;

/** Asks whose service it is and remembers the answer for a while, for all visitors alike. */
export function rememberAuthority(
  api: Pick<CouncilKit, 'authority'>,
  now = Date.now,
): () => Promise<Authority> {
  let kept: { authority: Authority; until: number } | undefined;
  return async () => {
    if (kept && kept.until > now()) return kept.authority;
    const authority = await ask(api.authority.get(), '');
    kept = { authority, until: now() + GOOD_FOR_MS };
    return authority;
  };
}
