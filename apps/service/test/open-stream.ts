import { type RunningApp } from './running-app.js';

/** One connection to the stream at a path of the contract, read as plain text. */
export async function openStream(
  { baseUrl }: Pick<RunningApp, 'baseUrl'>,
  path: string,
  headers: Record<string, string> = {},
) {
  const ending = new AbortController();
  const response = await fetch(`${baseUrl}${path}`, { headers, signal: ending.signal });
  const chunks = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    response,
    /** Everything received so far, once it matches. */
    async until(pattern: RegExp) {
      while (!pattern.test(text)) {
        const { value, done } = await chunks.read();
        if (done) throw new Error(`The stream ended after: ${text}`);
        text += value;
      }
      return text;
    },
    /** Everything the stream said, once the service has ended it. */
    async untilOver() {
      for (;;) {
        const { value, done } = await chunks.read();
        if (done) return text;
        text += value;
      }
    },
    drop: () => ending.abort(),
  };
}
