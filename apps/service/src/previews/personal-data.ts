import { type RequestPreview } from '@councilkit/client';

/** What a resident may not have meant to publish. */
export type Warning = RequestPreview['warnings'][number];

/** Words the public would read, and where they stand in what was sent. */
export interface PublicWords {
  pointer: string;
  text: string;
}

interface Sign {
  kind: Warning['kind'];
  pattern: RegExp;
  detail: string;
}

/** What each kind of personal data looks like. A guess that is wrong costs a resident a glance; nothing is refused for it. */
const SIGNS: readonly Sign[] = [
  {
    kind: 'email',
    pattern: /[^\s@]+@[^\s@]+\.[^\s@.]{2,}/u,
    detail:
      'Everyone could read this e-mail address. If we need yours, give it where we ask for it: it is not shown.',
  },
  {
    kind: 'phone',
    // Ten or eleven digits from a nought, or more behind +44, however they are set apart.
    pattern: /(?<![\w£.])(?:\+44[\s(0)-]*|0)(?:[\s().-]?\d){9,10}(?!\w)/u,
    detail:
      'Everyone could read this phone number. If we need yours, give it where we ask for it: it is not shown.',
  },
  {
    kind: 'vehicle',
    // As the DVLA has given them since 1983: AB12 CDE, A123 BCD.
    pattern: /\b(?:[A-Z]{2}\d{2}\s?[A-Z]{3}|[A-Z]\d{1,3}\s?[A-Z]{3})\b/u,
    detail:
      'Everyone could read this number plate. It may tell who the owner is: leave it out unless it is needed.',
  },
  {
    kind: 'health',
    pattern:
      /\b(?:my|his|her|their|our)\s+(?:\w+\s+){0,3}(?:disab\w+|dementia|cancer|diabet\w+|asthma|epilep\w+|autis\w+|depress\w+|medication|illness|condition|stroke|surgery)\b|\b(?:I am|I'm|he is|she is|who is)\s+(?:\w+\s+)?(?:disabled|blind|deaf|pregnant|diabetic|autistic|epileptic)\b/iu,
    detail: 'Everyone could read about somebody’s health. Leave it out unless it is needed.',
  },
  {
    kind: 'address',
    pattern:
      /\b(?:I live|we live|my (?:house|home|flat|address)|our (?:house|home|flat|address)|(?:he|she|they) lives?)\b[^.!?]{0,60}?\b\d{1,4}[a-z]?\s+\p{Lu}\w+/iu,
    detail: 'Everyone could read where somebody lives. Say where the problem is instead.',
  },
];

const NAME: Omit<Sign, 'pattern'> = {
  kind: 'name',
  detail: 'Everyone could read your name here, though you have not asked for it to be shown.',
};

/** What in the words looks like personal data: one warning for each place and kind. `name` is the reporter's, where it is not to be shown. */
export function warningsFor(words: readonly PublicWords[], name: string | undefined): Warning[] {
  const signs = name === undefined ? SIGNS : [...SIGNS, { ...NAME, pattern: wordsOf(name) }];
  return words.flatMap(({ pointer, text }) =>
    signs.filter(({ pattern }) => pattern.test(text)).map(({ kind, detail }) => ({ pointer, kind, detail })),
  );
}

/** The whole name as it was given; a first name alone is too often a street's. */
function wordsOf(name: string): RegExp {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}])`, 'iu');
}
