import { type Sender } from './sender.js';

/** How long a message waits for a way out that there is not yet, such as a key for GOV.UK Notify. */
const WAIT_MS = 5 * 60 * 1000;

/** One way out made of several: browsers by push, everything else by `notify`, where there is one. */
export function byChannel(notify: Sender | undefined, push: Sender, now: () => Date): Sender {
  return {
    async send(message) {
      const sender = message.channel === 'push' ? push : notify;
      return sender?.send(message) ?? { kind: 'held', until: new Date(now().getTime() + WAIT_MS) };
    },
  };
}
