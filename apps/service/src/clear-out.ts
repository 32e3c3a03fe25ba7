import { type Files } from './attachments/files.js';
import { deleteUnnamed } from './attachments/store.js';
import { type Database } from './database.js';
import { type News } from './events/store.js';
import { forgetOldKeys } from './idempotency/store.js';
import { forgetOldMessages } from './messages/store.js';
import { forgetOldProofs } from './proofs/store.js';
import { type RetentionRules } from './retention/rules.js';
import { keepNoLonger } from './retention/store.js';
import { forgetUnconfirmed } from './subscriptions/store.js';
import { forgetOldTokens } from './tokens/store.js';
import { forgetOldDeliveries } from './webhooks/store.js';

/** What is cleared out, by which rules and when. */
interface Clearing {
  db: Database;
  files: Files;
  retention: RetentionRules;
  now: Date;
  /** Told of each timeline that says so. */
  onRemoved: (news: News) => void;
  /** Told of each step that went wrong; the others are done all the same, and this one with the next round. */
  onError: (error: unknown) => void;
}

/** Removes whatever is kept no longer than it is needed: what was reported, how to reach people, and what opens or repeats a call. */
export async function clearOut({ db, files, retention, now, onRemoved, onError }: Clearing): Promise<void> {
  const steps: (() => Promise<unknown>)[] = [
    () => forgetOldKeys(db, now),
    () => forgetOldTokens(db, now),
    () => forgetOldProofs(db, now),
    async () => {
      for (const news of (await keepNoLonger(db, retention, now, onError)).requests) onRemoved(news);
    },
    () => deleteUnnamed(db, files, now),
    () => forgetUnconfirmed(db, now),
    () => forgetOldMessages(db, now),
    () => forgetOldDeliveries(db, now),
  ];
  for (const step of steps) await step().catch(onError);
}
