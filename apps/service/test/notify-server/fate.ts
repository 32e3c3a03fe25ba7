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

/** Addresses for smoke tests: what is sent there is answered, and that is all. */
const SMOKE_TEST = /^(simulate-delivered(-[23])?@notifications\.service\.gov\.uk|07700900(000|111|222|333))$/;

/** The last status of a message to `address`. */
export function fate(address: string): Status {
  return FATES[national(address)] ?? 'delivered';
}

/** True for an address whose messages are not kept, have no status and bring no receipt. */
export function isSmokeTest(address: string): boolean {
  return SMOKE_TEST.test(national(address));
}

function national(address: string): string {
  return address.replace(/^\+44/, '0');
}
