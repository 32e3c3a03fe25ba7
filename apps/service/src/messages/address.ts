import { readBrowser } from './browser.js';
import { type FollowerChannel } from './template.js';

/** An address in the one way it is kept, so that the same mailbox or telephone is known again. */
export function normalAddress(channel: FollowerChannel, written: string): string {
  if (channel === 'push') return written;
  return channel === 'email' ? written.trim().toLowerCase() : normalPhone(written);
}

/** Enough of an address for its owner to know it: `r****@e******.org`, `*********471`. */
export function maskAddress(channel: FollowerChannel, address: string): string {
  if (channel === 'push') return new URL(readBrowser(address).endpoint).host;
  return channel === 'email' ? maskEmail(address) : address.slice(-3).padStart(address.length, '*');
}

/** A number without country code is British. */
function normalPhone(written: string): string {
  const digits = written.replaceAll(/[^\d+]/g, '');
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.startsWith('0') ? `+44${digits.slice(1)}` : digits;
}

function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  const [host = '', ...ends] = address.slice(at + 1).split('.');
  return [`${maskWord(address.slice(0, at))}@${maskWord(host)}`, ...ends].join('.');
}

function maskWord(word: string): string {
  return word.slice(0, 1).padEnd(word.length, '*');
}
