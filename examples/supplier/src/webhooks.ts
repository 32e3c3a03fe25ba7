import { type IncomingMessage, type RequestListener } from 'node:http';
import { isRequestEvent, verifyWebhook, WebhookVerificationError } from '@councilkit/client/webhooks';
import { type Store } from './store.ts';

/** A webhook is thin: some ids and a link. */
const LARGEST_BODY_BYTES = 64 * 1024;

/**
 * Takes webhooks at `/webhooks`. What one says is noted and answered at once; the reading comes after, since the council
 * does not wait long. Anything but a 2xx, and it sends the webhook again.
 */
export function webhookListener(
  store: Store,
  secrets: readonly string[],
  log: (line: string) => void,
): RequestListener {
  return (request, response) => {
    const answer = (status: number) => response.writeHead(status).end();
    if (request.method !== 'POST' || request.url !== '/webhooks') return answer(404);
    receive(request, store, secrets).then(answer, (error: unknown) => {
      if (error instanceof WebhookVerificationError) return answer(400);
      log(`A webhook could not be kept: ${String(error)}`);
      return answer(500);
    });
  };
}

/** The status to answer with. */
async function receive(request: IncomingMessage, store: Store, secrets: readonly string[]): Promise<number> {
  const body = await readBody(request);
  if (!body) return 413;
  const event = await verifyWebhook({ headers: request.headers, body }, { secrets });
  // Of a kind we do not know yet: fine, and nothing to do.
  if (isRequestEvent(event)) store.hear(event.data.requestId, event.data.seq);
  return 204;
}

/** The bytes as they arrived, which is what was signed. Undefined when there are too many. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
