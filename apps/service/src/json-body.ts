import { type FastifyInstance } from 'fastify';
import { MalformedJsonError } from './errors.js';

/** Takes JSON bodies and no others. One that is not JSON is answered with where it goes wrong, never with what it says. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    async (_request: unknown, text: string) => {
      try {
        return JSON.parse(text) as unknown;
      } catch (error) {
        throw new MalformedJsonError(whereIn(text, error));
      }
    },
  );
}

/** JavaScript's own message quotes the body; only the position in it is passed on. */
function whereIn(text: string, error: unknown): string {
  if (text.trim() === '') return 'The body is empty. Send a JSON object.';
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(String(error)) ?? [];
  if (line && column) return `The body stops being JSON at line ${line}, column ${column}`;
  return 'The body is not JSON. Check its quotation marks, commas and brackets.';
}
