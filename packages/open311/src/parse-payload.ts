import { Open311FileError } from './errors.js';
import { type PayloadNode } from './payload.js';
import { readJson } from './read-json.js';
import { readXml } from './read-xml.js';

/** Before the payload: a byte order mark, blanks, and the HTTP headers that `curl -i` leaves in a file. */
const PREAMBLE = /^[\uFEFF\s]*(?:HTTP\/\d.*\r?\n(?:.+\r?\n)*\s*)?/;
const START = { line: 1, column: 1 };

/** Reads a payload, XML or JSON by its first character. `Open311FileError` when it is neither. */
export function parsePayload(text: string): PayloadNode {
  const start = PREAMBLE.exec(text)?.[0].length ?? 0;
  if (start === text.length) throw new Open311FileError('The file is empty', START);
  if (/^<(?:!doctype\s+html|html[\s>])/i.test(text.slice(start, start + 100))) {
    return { name: 'html', at: START, text: '', children: [], isList: false };
  }
  const first = text.charAt(start);
  if (first === '<') return readXml(text, start);
  if (first === '{' || first === '[') return readJson(text, start);
  throw new Open311FileError('The file is neither XML nor JSON', START);
}
