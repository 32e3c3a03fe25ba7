/** A stream of events as it was answered, read as plain text. */
export function told(response: Response) {
  const chunks = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    response,
    /** Everything it has said so far, once that matches. */
    async until(pattern: RegExp) {
      while (!pattern.test(text)) {
        const { value, done } = await chunks.read();
        if (done) throw new Error(`The stream ended after: ${text}`);
        text += value;
      }
      return text;
    },
    /** Everything it said, once the service has ended it. */
    async untilOver() {
      for (;;) {
        const { value, done } = await chunks.read();
        if (done) return text;
        text += value;
      }
    },
  };
}
