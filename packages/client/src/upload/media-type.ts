/** How many bytes it takes to tell. */
export const SIGNATURE_BYTES = 12;

/** What a file of each kind begins with; a full stop stands for any byte. */
const SIGNATURES: [string, RegExp][] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  ['image/heic', /^[^]{4}ftyp(hei|hev|mif1|msf1)/],
  ['application/pdf', /^%PDF-/],
];

/**
 * What a file is, by its first bytes. For bytes and streams, which do not say, and for photos of phones, which browsers
 * often know no type for. The service looks for itself: what is told here only has to be plausible.
 */
export function readMediaType(start: Uint8Array): string {
  const text = String.fromCharCode(...start.subarray(0, SIGNATURE_BYTES));
  return SIGNATURES.find(([, signature]) => signature.test(text))?.[0] ?? 'application/octet-stream';
}
