import { type Change, type RequestEvent } from '../src/index.js';
import { type Reply } from './server.js';

/** An event, or a change, as the service writes it to a stream. */
export function message(event: RequestEvent | Change): string {
  const id = 'cursor' in event ? event.cursor : event.seq;
  return `id: ${id}\nevent: request.event\ndata: ${JSON.stringify(event)}\n\n`;
}

/** Sends `chunks` one at a time, then closes. */
export function stream(...chunks: (string | Uint8Array)[]): Reply {
  return (response) => {
    void write(response, chunks).then(() => response.end());
  };
}

/** Sends `chunks` one at a time, then cuts the line. */
export function streamCut(...chunks: (string | Uint8Array)[]): Reply {
  return (response) => {
    void write(response, chunks).then(() => response.destroy());
  };
}

/** Sends `chunks` one at a time, then nothing more, with the line left open. */
export function streamSilent(...chunks: (string | Uint8Array)[]): Reply {
  return (response) => {
    void write(response, chunks);
  };
}

/** Says that nothing more will come. */
export const over: Reply = (response) => {
  response.writeHead(204).end();
};

async function write(response: Parameters<Reply>[0], chunks: (string | Uint8Array)[]): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  for (const chunk of chunks) {
    response.write(chunk);
    // Apart, so that each arrives as a chunk of its own.
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
