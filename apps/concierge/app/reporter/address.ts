/** Enough to catch a slip; the service has the last word. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^[+0-9][0-9 ()-]{4,39}$/;

/** Where a link is to be sent: one e-mail address, or one phone number. */
export type Address = { email: string } | { phone: string };

/** What somebody typed into one box as an address; undefined when it is neither an e-mail address nor a phone number. */
export function addressFrom(text: string): Address | undefined {
  if (EMAIL.test(text)) return { email: text };
  return PHONE.test(text) ? { phone: text } : undefined;
}
