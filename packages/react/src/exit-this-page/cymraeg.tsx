import { type ExitThisPageProps } from './exit-this-page.js';

/** The words of exit this page in Welsh: spread them on the component. */
export const exitThisPageCymraeg = {
  children: (
    <>
      <span className="govuk-visually-hidden">Argyfwng</span> Gadael y dudalen hon
    </>
  ),
  activatedText: 'Yn llwytho.',
  timedOutText: 'Mae’r amser i adael y dudalen hon wedi dod i ben.',
  pressTwoMoreTimesText: 'Shift, pwyswch 2 waith arall i adael.',
  pressOneMoreTimeText: 'Shift, pwyswch 1 waith arall i adael.',
} satisfies ExitThisPageProps;
