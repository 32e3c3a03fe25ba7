import { type ReactNode } from 'react';

/** Whether React would draw nothing at all for `node`. */
export function isEmpty(node: ReactNode): boolean {
  if (Array.isArray(node)) return node.every(isEmpty);
  return node === undefined || node === null || node === '' || typeof node === 'boolean';
}

/**
 * Whether `node` is words alone. Components that put plain text in a paragraph leave elements as they are, as GOV.UK
 * Frontend does with `text` and `html`.
 */
export function isText(node: ReactNode): boolean {
  if (!Array.isArray(node))
    return (typeof node === 'string' && node !== '') || typeof node === 'number' || typeof node === 'bigint';
  const parts = node.filter((part: ReactNode) => !isEmpty(part));
  return parts.length > 0 && parts.every(isText);
}
