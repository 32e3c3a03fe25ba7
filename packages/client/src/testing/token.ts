/** Something nobody guesses, with what it is for at its head. */
export function newToken(kind: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  const text = btoa(String.fromCharCode(...bytes));
  return `${kind}_${text.replaceAll('+', '-').replaceAll('/', '_')}`;
}

/** Enough of an address for its owner to know it: `s**@e******.org`, or the last three digits. */
export function masked(address: string): string {
  const [name = '', domain] = address.split('@');
  if (domain === undefined) return '*'.repeat(Math.max(0, address.length - 3)) + address.slice(-3);
  const [host = '', ...rest] = domain.split('.');
  return `${dotted(name)}@${[dotted(host), ...rest].join('.')}`;
}

function dotted(word: string): string {
  return word.charAt(0) + '*'.repeat(Math.max(0, word.length - 1));
}
