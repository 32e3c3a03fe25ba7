import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type CouncilKit } from '@councilkit/client';
import { checkOpenJobs, readNews } from './follower.ts';
import { postAll } from './poster.ts';
import { repeat } from './repeat.ts';
import { type Store } from './store.ts';
import { webhookListener } from './webhooks.ts';
import { type Supplier } from './wording.ts';

export interface OfficeOptions {
  council: CouncilKit;
  store: Store;
  supplier: Supplier;
  /** The secrets webhooks may be signed with: the present one, and the one before while the council replaces it. */
  webhookSecrets: readonly string[];
  /** 0 takes any free port. */
  port: number;
  /** How often to look for something to say, and for news to read. */
  pollMs: number;
  /** How often to ask after every open job, whether a webhook came or not. */
  checkMs: number;
  log: (line: string) => void;
}

export interface Office {
  /** Where the council sends its webhooks. */
  webhookUrl: string;
  /** Settles when the office has stopped; rejects when it stopped because of a mistake in it. */
  ended: Promise<void>;
  stop: () => Promise<void>;
}

/** Opens the office: it listens for webhooks, reads what happens to its jobs and says what is to be said. */
export async function openOffice({ council, store, supplier, ...options }: OfficeOptions): Promise<Office> {
  const { webhookSecrets, port, pollMs, checkMs, log } = options;
  const closing = new AbortController();
  const { signal } = closing;
  const server = createServer(webhookListener(store, webhookSecrets, log)).listen(port, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address of this kind.
  const address = server.address() as AddressInfo;

  const polling = { everyMs: pollMs, signal, log };
  const work = [
    repeat(() => readNews(council, store, supplier, signal), polling),
    repeat(() => postAll(council, store, signal, log), polling),
    repeat(() => checkOpenJobs(council, store, supplier, signal), { ...polling, everyMs: checkMs }),
  ];
  const ended = Promise.all(work).then(() => undefined);
  const stop = async () => {
    closing.abort();
    server.closeAllConnections();
    server.close();
    await Promise.allSettled(work);
  };
  ended.catch(stop);
  return { webhookUrl: `http://127.0.0.1:${address.port}/webhooks`, ended, stop };
}
