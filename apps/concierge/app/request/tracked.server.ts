import { NotFoundError, type CouncilKit } from '@councilkit/client';
import { ownContact } from '../reporter/own-contact.server.js';
import { type Reporter } from '../reporter/reporter.server.js';

/** Timelines are a dozen lines long; one this long shows its latest part. */
const LONGEST_TIMELINE = 500;
/** More messages than this about one request say nothing new. */
const MOST_MESSAGES = 20;

/** Everything the tracking page shows of one request to whoever asks. */
export async function readTracked(api: CouncilKit, reporter: Reporter | undefined, reference: string) {
  const [request, events, own] = await Promise.all([
    api.requests.get(reference),
    api.events.list(reference).all({ limit: LONGEST_TIMELINE }),
    reporter && readOwn(api, reference),
  ]);
  return { request, events, own: own ?? null };
}

/** What only the reporter sees; undefined for somebody else. */
async function readOwn(api: CouncilKit, id: string) {
  const contact = await ownContact(api, id);
  if (!contact) return undefined;
  const [notifications, hasSaid] = await Promise.all([
    api.notifications.list(id).all({ limit: MOST_MESSAGES }),
    hasGivenFeedback(api, id),
  ]);
  return { contact, notifications, hasSaid };
}

/** Whether the reporter has said if it is fixed, since it was last closed. */
export async function hasGivenFeedback(api: CouncilKit, id: string): Promise<boolean> {
  try {
    await api.feedback.get(id);
    return true;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}
