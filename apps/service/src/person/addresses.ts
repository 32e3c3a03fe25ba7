import { normalAddress } from '../messages/address.js';
import { type MessageChannel } from '../messages/template.js';

/** An address of the person it is about, as `normalAddress` writes it. */
export interface PersonAddress {
  channel: MessageChannel;
  value: string;
}

const PHONE = /^\+?[\d ()-]{5,40}$/;
const EMAIL = /^[^\s@]+@[^\s@]+$/;

/**
 * The addresses in a file, one on each line. Throws an `Error` that names the line that is none, and never what it says.
 */
export function readAddresses(text: string): PersonAddress[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const addresses = lines.flatMap((line, index): PersonAddress[] => {
    if (line === '') return [];
    if (EMAIL.test(line)) return [{ channel: 'email', value: normalAddress('email', line) }];
    if (PHONE.test(line)) return [{ channel: 'sms', value: normalAddress('sms', line) }];
    throw new Error(`Line ${index + 1} is neither an e-mail address nor a telephone number.`);
  });
  if (addresses.length === 0) throw new Error('The file has no address in it.');
  return addresses;
}
