/** The statuses of an e-mail or text message. */
export type Status =
  | 'created'
  | 'sending'
  | 'pending'
  | 'sent'
  | 'delivered'
  | 'permanent-failure'
  | 'temporary-failure'
  | 'technical-failure';

/** What becomes of a message to an address: Notify's simulator addresses, and ours for what it cannot simulate. */
const FATES: Readonly<Record<string, Status>> = {
  'temp-fail@simulator.notify': 'temporary-failure',
  'perm-fail@simulator.notify': 'permanent-failure',
  '07700900003': 'temporary-failure',
  '07700900002': 'permanent-failure',
  'tech-fail@simulator.example': 'technical-failure',
  'never-heard-of@simulator.example': 'sending',
};

/** The last status of a message to `address`. */
export function fate(address: string): Status {
  return FATES[address.replace(/^\+44/, '0')] ?? 'delivered';
}
