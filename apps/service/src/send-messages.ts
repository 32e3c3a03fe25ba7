import { type Database } from './database.js';
import { gatherDigest } from './messages/gather-store.js';
import {
  compose,
  dropMessage,
  isTooOld,
  noteFailed,
  noteFault,
  noteLater,
  noteSent,
  noteShown,
  takeDue,
  textsInLastHour,
  type Composed,
  type Council,
  type Taken,
} from './messages/outgoing-store.js';
import { quietUntil } from './messages/quiet-hours.js';
import { pauseAfter } from './messages/retry.js';
import { type Result, type Sender } from './messages/sender.js';

interface Deps extends Council {
  db: Database;
  now: () => Date;
  sender: Sender;
}

const MESSAGES_PER_TURN = 40;
/** As many are on their way at the same time. */
const LANES = 8;
/** Networks block a number that gets 20 identical texts in an hour, or 100 of any kind. */
const MOST_SAME_TEXTS = 15;
const MOST_TEXTS = 80;
const TEXTS_WAIT_MS = 30 * 60 * 1000;
/** Notify posts a receipt at once and five times more, 5 minutes apart; after that it has to be asked. */
const ASK_AFTER_MS = 30 * 60 * 1000;

/** Sends messages that are due; answers whether there may be more. Several instances may do so at the same time. */
export async function sendDueMessages(deps: Deps): Promise<boolean> {
  while (await gatherDigest(deps.db, deps.now()));
  const taken = await takeDue(deps.db, deps.now(), MESSAGES_PER_TURN);
  // What goes to one address goes one after the other, so that each knows of the one before.
  const waiting = byAddress(taken);
  const lane = async () => {
    for (let messages = waiting.shift(); messages; messages = waiting.shift())
      for (const message of messages) await sendOne(message, deps);
  };
  await Promise.all(Array.from({ length: Math.min(LANES, waiting.length) }, lane));
  return taken.length === MESSAGES_PER_TURN;
}

function byAddress(messages: readonly Taken[]): Taken[][] {
  const groups = new Map<string | null, Taken[]>();
  for (const message of messages) {
    const group = groups.get(message.addressId);
    if (group) group.push(message);
    else groups.set(message.addressId, [message]);
  }
  return [...groups.values()];
}

async function sendOne(message: Taken, deps: Deps): Promise<void> {
  const { db, now, sender } = deps;
  const quiet = quietUntil(message, now());
  if (quiet) return noteLater(db, message, quiet);
  const composed = await compose(db, message, deps);
  if (!composed) return dropMessage(db, message);
  if (message.channel === 'sms') {
    const { all, same } = await textsInLastHour(db, composed, now());
    const isTooMany = all >= MOST_TEXTS || same >= MOST_SAME_TEXTS;
    if (isTooMany) return noteLater(db, message, new Date(now().getTime() + TEXTS_WAIT_MS));
  }
  await note(message, composed, await sender.send(composed.outgoing), deps);
}

async function note(message: Taken, composed: Composed, result: Result, { db, now }: Deps): Promise<void> {
  const at = now();
  switch (result.kind) {
    case 'sent': {
      const askAt = result.providerId === null ? null : new Date(at.getTime() + ASK_AFTER_MS);
      return noteSent(db, message, composed, { now: at, providerId: result.providerId, askAt });
    }
    case 'shown':
      return noteShown(db, message, composed, at);
    case 'held':
      return noteLater(db, message, result.until);
    case 'faulty': {
      if (isTooOld(message, at)) return noteFailed(db, message.id, 'providerDown', at);
      const pause = pauseAfter(message.attempts + 1, Math.random());
      return noteFault(db, message, new Date(at.getTime() + pause), result.mayBeSent);
    }
    case 'failed':
      return noteFailed(db, message.id, result.reason, at);
  }
}
