import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** What calls are counted as. */
export type CallKind = 'reads' | 'writes' | 'messages' | 'credentials' | 'keyed';

/** How many calls of a kind are let through, and in how many seconds. */
interface Allowance {
  calls: number;
  seconds: number;
}

/** 0 calls lift the limit of a kind. */
export type Limits = Readonly<Record<CallKind, Allowance>>;

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;

/** Whether a variable is set for each kind, and what holds without. A school behind one address can still report together. */
const KINDS: Readonly<Record<CallKind, { variable: string; usual: number; seconds: number }>> = {
  reads: { variable: 'COUNCILKIT_READS_PER_MINUTE', usual: 600, seconds: MINUTE_S },
  writes: { variable: 'COUNCILKIT_WRITES_PER_MINUTE', usual: 60, seconds: MINUTE_S },
  messages: { variable: 'COUNCILKIT_MESSAGES_PER_HOUR', usual: 20, seconds: HOUR_S },
  credentials: { variable: 'COUNCILKIT_CREDENTIALS_PER_MINUTE', usual: 30, seconds: MINUTE_S },
  keyed: { variable: 'COUNCILKIT_KEYED_PER_MINUTE', usual: 6000, seconds: MINUTE_S },
};

/** The limits that `environment` sets, or a sentence that says what is wrong with one. */
export function readLimits(environment: Record<string, string | undefined>): Limits | string {
  const wrong = Object.values(KINDS).find(({ variable }) => !/^\d{1,7}$/.test(environment[variable] ?? '0'));
  if (wrong) return `${wrong.variable} must be a whole number, such as ${wrong.usual}, or 0 for no limit.`;
  const allowance = (kind: CallKind): Allowance => {
    const { variable, usual, seconds } = KINDS[kind];
    return { calls: Number(environment[variable] ?? usual), seconds };
  };
  return {
    reads: allowance('reads'),
    writes: allowance('writes'),
    messages: allowance('messages'),
    credentials: allowance('credentials'),
    keyed: allowance('keyed'),
  };
}

interface CallOf {
  method: string;
  operationId?: string | undefined;
}

/** These send a message to an address that the caller names. */
const SENDING = new Set(['requestProof', 'createSubscription']);
/** These take a secret that could be guessed at. */
const GUESSABLE = new Set(['exchangeProof']);

/** What a call of somebody without a name counts as. */
export function kindOf({ method, operationId = '' }: CallOf): CallKind {
  if (SENDING.has(operationId)) return 'messages';
  if (GUESSABLE.has(operationId)) return 'credentials';
  return method === 'GET' || method === 'HEAD' ? 'reads' : 'writes';
}

/** The proxies that are told apart from callers: addresses, or networks such as `10.0.0.0/8`. A sentence when one is neither. */
export function readProxies(text: string): string[] | string {
  const proxies = text.split(/[\s,]+/).filter((proxy) => proxy !== '');
  const wrong = proxies.find((proxy) => !isNetwork(proxy));
  if (wrong === undefined) return proxies;
  return 'COUNCILKIT_TRUSTED_PROXIES must list addresses or networks, such as 10.0.0.5 or 10.0.0.0/8.';
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const most = isIPv4(address) ? 32 : isIPv6(address) ? 128 : -1;
  return (
    most > 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** True for a program of this very machine: the resident app names the person it asks for, and a person is never this. */
export function isLoopback(address: string): boolean {
  // What most addresses of this machine are.
  if (address === '127.0.0.1') return true;
  return loopback.check(plain(address), isIPv4(plain(address)) ? 'ipv4' : 'ipv6');
}

/** What is counted together: an IPv4 address, or the 64 bits of an IPv6 one that a single household gets. */
export function householdOf(address: string): string {
  const one = plain(address);
  if (!isIPv6(one)) return one;
  const [head = '', tail] = one.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  return [...first, ...gap, ...last].slice(0, 4).join(':');
}

/** IPv4 as a socket for both protocols writes it, written plainly. */
function plain(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}
