import type { Fetch } from '../options.js';

/** How much is counted at a time. */
const PIECE_BYTES = 64 * 1024;

/** `fetch`, telling how much of the body it has taken so far: for platforms that send a stream as it comes. */
export function sendCounted(fetch: Fetch, onSent: (sentBytes: number) => void): Fetch {
  return (request) => {
    if (!request.body) return fetch(request);
    const pieces = cut(request.body);
    let sentBytes = 0;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) return controller.close();
        controller.enqueue(value);
        onSent((sentBytes += value.length));
      },
      async cancel() {
        await pieces.return();
      },
    });
    // `duplex` is needed with a stream, and not yet among TypeScript's types for browsers.
    return fetch(new Request(request, { body, duplex: 'half' } as RequestInit));
  };
}

async function* cut(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of body) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) yield chunk.subarray(at, at + PIECE_BYTES);
  }
}
