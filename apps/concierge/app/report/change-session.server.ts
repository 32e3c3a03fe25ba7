import AsyncLock from 'async-lock';
import { type Session } from 'react-router';
import { type Council } from '../council.server.js';
import { type DraftSession } from './draft.js';

const oneAtATime = new AsyncLock();

/** Somebody's session, as a page found it. */
export interface FoundSession {
  council: Pick<Council, 'drafts'>;
  session: Session<DraftSession>;
  /** The header that named it; null for somebody without one. */
  cookies: string | null;
}

/**
 * Changes a session as it is now, which need not be as the page found it: another page may have been posted while this one
 * waited for the service, and neither may undo what the other kept. The answer is the cookie that finds it again.
 */
export function changeSession(
  { council: { drafts }, session, cookies }: FoundSession,
  change: (latest: Session<DraftSession>) => void,
): Promise<string> {
  const keep = async () => {
    const latest = await drafts.getSession(cookies);
    change(latest);
    return drafts.commitSession(latest);
  };
  // Nobody else can name a session that has no number yet.
  return session.id ? oneAtATime.acquire(session.id, keep) : keep();
}
