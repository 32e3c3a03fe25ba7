/** Where a browser takes messages, and what they are encrypted with (RFC 8291). Whoever has it can write there. */
export interface Browser {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

/** A browser as an address, in the one way it is kept. */
export function writeBrowser({ endpoint, keys: { p256dh, auth } }: Browser): string {
  return JSON.stringify({ endpoint, keys: { p256dh, auth } });
}

/** The browser that an address is. */
export function readBrowser(address: string): Browser {
  // Nothing else writes an address of this kind.
  return JSON.parse(address) as Browser;
}
