import { namesPrivateAddress } from './public-address.js';

/** What is wrong with an address that a stranger gives to be written to, as a sentence; undefined when it will do. */
export function faultOfUrl(url: string, allowsLocal: boolean): string | undefined {
  const read = URL.parse(url);
  if (!read) return 'Give a whole address, such as https://hooks.example.com/council';
  if (read.username !== '' || read.password !== '') return 'Leave the user name and password out of it';
  if (allowsLocal) return undefined;
  if (read.protocol !== 'https:') return 'It must begin with https://';
  return namesPrivateAddress(read.hostname)
    ? 'Only this machine or its network can reach this address. Give one of the public internet.'
    : undefined;
}
