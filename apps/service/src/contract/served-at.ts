import { contract } from './document.js';

/** Where the contract says that the service is, until it is served from elsewhere: `http://localhost:3001`. */
const WRITTEN = new URL(contract.servers[0]?.url ?? 'http://localhost').origin;

/**
 * The contract as text, or a page of it, with `serviceUrl` as the address to call, such as `https://api.example.gov.uk`:
 * whoever reads it there, or makes a client of it, calls the service it came from.
 */
export function servedAt(serviceUrl: string, text: string): string {
  return text.replaceAll(WRITTEN, serviceUrl);
}
