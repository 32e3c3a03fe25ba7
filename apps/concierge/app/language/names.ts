const NAMES: Readonly<Record<string, string>> = { en: 'English', cy: 'Cymraeg', ur: 'اردو' };

/** Languages by their tags, each in its own words. One that is not known here is called by its tag. */
export function namesOfLanguages(codes: readonly string[]): { code: string; name: string }[] {
  return codes.map((code) => ({ code, name: NAMES[code] ?? code }));
}
