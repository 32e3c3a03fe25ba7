import { readFile } from 'node:fs/promises';
import { Refusal } from './refusal.js';

const XML_ENCODING = /^<\?xml[^>]*\bencoding=["']([\w.-]+)["']/;

/**
 * The text of a payload: UTF-8, unless an XML declaration or a byte order mark says otherwise. `Refusal` when the
 * file cannot be read or its bytes are not that text.
 */
export async function readPayloadFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Refusal(`${path} cannot be read: ${codeOf(cause)}`, { cause });
  });
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal(`${path} is not text in ${encoding}. Save it as UTF-8`, { cause });
  }
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return XML_ENCODING.exec(bytes.toString('latin1', 0, 200))?.[1] ?? 'utf-8';
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error && 'code' in cause)) return 'unknown reason';
  return cause.code === 'ENOENT' ? 'there is no such file' : String(cause.code);
}
