import { type Database } from './database.js';
import { type Ask } from './messages/notify.js';
import {
  findMessage,
  noteDelivered,
  noteFailed,
  noteUnheard,
  sendAgain,
  takeUnsettled,
} from './messages/outgoing-store.js';
import { meaningOf } from './messages/receipt.js';
import { pauseAfter } from './messages/retry.js';

const MESSAGES_PER_TURN = 20;
const HOUR_MS = 60 * 60 * 1000;
/** Notify forgets a message after 7 days. */
const LONGEST_ASKING_MS = 7 * 24 * HOUR_MS;
/** Notify failing three times over is not going to mend. */
const MOST_ATTEMPTS = 3;

/** Notes what Notify says of one message, whether it came by receipt or was asked for; what is settled stays. */
export async function settleMessage(db: Database, id: string, status: string, now: Date): Promise<void> {
  const message = await findMessage(db, id);
  if (message?.state !== 'sent') return;
  const meaning = meaningOf(status, message.channel);
  switch (meaning.kind) {
    case 'delivered':
      return noteDelivered(db, id, now);
    case 'failed':
      return noteFailed(db, id, meaning.reason, now);
    case 'again':
      // A message that is no notification has forgotten its words by now: whoever waits for it asks again.
      if (message.attempts >= MOST_ATTEMPTS || !isNews(message))
        return noteFailed(db, id, 'providerDown', now);
      return sendAgain(db, id, new Date(now.getTime() + pauseAfter(message.attempts, Math.random())));
    case 'unknown':
      return noteUnheard(db, message, null);
    case 'waits': {
      const isForgotten = now.getTime() - message.queuedAt.getTime() > LONGEST_ASKING_MS;
      return noteUnheard(db, message, isForgotten ? null : new Date(now.getTime() + HOUR_MS));
    }
  }
}

/** True for a message whose words are found when it is sent. */
function isNews({ seq, template }: { seq: number | null; template: string | null }): boolean {
  return seq !== null || template === 'digest';
}

/** Asks after messages of which no receipt came; answers whether there may be more. */
export async function askAfterMessages(
  db: Database,
  { now, ask }: { now: () => Date; ask: Ask },
): Promise<boolean> {
  const taken = await takeUnsettled(db, now(), MESSAGES_PER_TURN);
  for (const { id, providerId } of taken) {
    const status = providerId === null ? 'unknown' : ((await ask(providerId)) ?? 'sending');
    await settleMessage(db, id, status, now());
  }
  return taken.length === MESSAGES_PER_TURN;
}
