/** The contract promises a comment every 15 seconds. */
const HEARTBEAT_MS = 15_000;
/** Long enough for the greeting of a line that is about to break to be read. */
const MOMENT_MS = 5;
const encoder = new TextEncoder();

/** What may be wrong with a stream: a line that is dead without anyone being told, or one that breaks. */
export type StreamFault = 'stalls' | 'breaks';

/** One message of a stream. */
export interface Message {
  /** Its place, to go on from. */
  id: string;
  data: unknown;
}

interface Following {
  /** Reads what came after a place, in order. */
  read: (after: string) => Message[];
  /** The place last seen. */
  after: string;
  signal: AbortSignal;
  /** Happens after the greeting, before any event is told. */
  fault: StreamFault | undefined;
}

/** The streams that are open. Nothing is pushed into them: when there is news, each reads what is new to it. */
export class LiveStreams {
  readonly #lines = new Set<Line>();
  #isOver = false;

  /** A new stream, which starts with what happened already. */
  open(following: Following): ReadableStream<Uint8Array> {
    const line = new Line(following, () => this.#lines.delete(line));
    this.#lines.add(line);
    return line.body;
  }

  /** How many are followed at the moment. */
  get count(): number {
    return this.#lines.size;
  }

  /** There is news. */
  tell(): void {
    for (const line of this.#lines) line.tell();
  }

  /** Breaks every line, as a network does. */
  break(): void {
    for (const line of this.#lines) line.break();
  }

  /** Closes every line; nothing more will come. */
  end(): void {
    this.#isOver = true;
    for (const line of this.#lines) line.close();
  }

  get isOver(): boolean {
    return this.#isOver;
  }
}

/** One stream, over the request of one caller. */
class Line {
  readonly body: ReadableStream<Uint8Array>;
  readonly #following: Following;
  readonly #onEnd: () => void;
  #after: string;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(following: Following, onEnd: () => void) {
    this.#following = following;
    this.#after = following.after;
    this.#onEnd = onEnd;
    const { signal } = following;
    this.body = new ReadableStream({
      start: (controller) => {
        this.#controller = controller;
        this.#greet();
      },
      cancel: () => void this.#end(),
    });
    signal.addEventListener('abort', () => this.#end()?.error(signal.reason));
  }

  tell(): void {
    if (this.#following.fault) return;
    for (const { id, data } of this.#following.read(this.#after)) {
      this.#after = id;
      this.#send(`id: ${id}\nevent: request.event\ndata: ${JSON.stringify(data)}\n\n`);
    }
  }

  break(): void {
    this.#end()?.error(new TypeError('terminated'));
  }

  close(): void {
    this.#end()?.close();
  }

  #greet(): void {
    this.#send('retry: 1000\n\n');
    const { fault } = this.#following;
    if (fault === 'breaks') this.#timer = setTimeout(() => this.break(), MOMENT_MS);
    if (fault) return;
    this.#timer = setInterval(() => this.#send(': still here\n\n'), HEARTBEAT_MS);
    this.tell();
  }

  #send(text: string): void {
    this.#controller?.enqueue(encoder.encode(text));
  }

  /** What ends the body, the first time it is asked for. */
  #end(): ReadableStreamDefaultController<Uint8Array> | undefined {
    const controller = this.#controller;
    this.#controller = undefined;
    clearTimeout(this.#timer);
    this.#onEnd();
    return controller;
  }
}

/** What a stream comes with. */
export const STREAMED = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
};
