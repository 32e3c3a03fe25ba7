/** What is said to screen readers. */
export interface ExitThisPageTexts {
  /** "Loading." when left unset. */
  activatedText?: string | undefined;
  /** "Exit this page expired." when left unset. */
  timedOutText?: string | undefined;
  /** "Shift, press 2 more times to exit." when left unset. */
  pressTwoMoreTimesText?: string | undefined;
  /** "Shift, press 1 more time to exit." when left unset. */
  pressOneMoreTimeText?: string | undefined;
}

/** The texts, with English for those left unset. */
export function inEnglish(texts: ExitThisPageTexts) {
  return {
    activated: texts.activatedText ?? 'Loading.',
    timedOut: texts.timedOutText ?? 'Exit this page expired.',
    pressTwoMoreTimes: texts.pressTwoMoreTimesText ?? 'Shift, press 2 more times to exit.',
    pressOneMoreTime: texts.pressOneMoreTimeText ?? 'Shift, press 1 more time to exit.',
  };
}
