import { type Location, type PrivacyWarning } from '../../contract.js';

const KINDS: readonly [kind: PrivacyWarning['kind'], pattern: RegExp, detail: string][] = [
  ['email', /[^\s@]+@[^\s@]+\.[^\s@]+/, 'Everyone could read this e-mail address.'],
  ['phone', /(?:\+44|\b0)[\d ()-]{8,14}\d/, 'Everyone could read this phone number.'],
  ['vehicle', /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/i, 'Everyone could read this registration number.'],
];

/** What looks like personal data in words that would be public. */
export function warningsOf(report: {
  description?: string | undefined;
  location?: Location | undefined;
  answers?: Record<string, string | string[]> | undefined;
}): PrivacyWarning[] {
  const texts: [string, string][] = [
    ['/description', report.description ?? ''],
    ['/location/addressText', report.location?.addressText ?? ''],
    ...Object.entries(report.answers ?? {}).map(([code, answer]): [string, string] => [
      `/answers/${code}`,
      [answer].flat().join(' '),
    ]),
  ];
  return texts.flatMap(([pointer, text]) =>
    KINDS.filter(([, pattern]) => pattern.test(text)).map(([kind, , detail]) => ({ pointer, kind, detail })),
  );
}
