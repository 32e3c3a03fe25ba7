import { RuleError } from '../errors.js';
import { type Made } from './pictures.js';

/** How far from its end a PDF may say that it ends (ISO 32000-1, annex H, note 18). */
const TAIL_BYTES = 1024;

/**
 * The paper as it came. It is not looked into: what a PDF can do is told in too many ways to search for, so it is never shown
 * on a page of ours, only saved. Throws `RuleError` when it ends before its end.
 */
export function keepPaper(bytes: Buffer): Made[] {
  if (!bytes.subarray(-TAIL_BYTES).includes('%%EOF')) {
    throw new RuleError([
      { pointer: '/file', detail: 'The PDF is not complete. Save it again, then send that.' },
    ]);
  }
  return [{ name: 'paper', mediaType: 'application/pdf', bytes }];
}
