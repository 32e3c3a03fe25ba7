import { type Sender } from './sender.js';

/** Sends nothing: what would be sent is kept to be shown. */
export const outbox: Sender = {
  send: async () => ({ kind: 'shown' }),
};
