'use client';

import { useRef, useSyncExternalStore, type RefObject } from 'react';
import type { ServiceQuestion } from '@councilkit/client';
import { answersGiven } from './answers-from.js';
import type { Answers } from './visible-questions.js';

/**
 * What the fields inside `root` hold now, for the questions that others wait for; undefined on the server and
 * while hydrating. It is read from the page itself, so it also knows what a browser filled in on the way back.
 */
export function useAnswersOnPage(
  questions: readonly ServiceQuestion[],
  values: Answers,
): { root: RefObject<HTMLDivElement | null>; answers: Answers | undefined } {
  const root = useRef<HTMLDivElement>(null);
  const awaited = questions.filter(({ code }) =>
    questions.some(({ visibleWhen }) => visibleWhen?.question === code),
  );

  // As text, so that answers that are the same count as the same.
  const snapshot = useSyncExternalStore(
    onAnswer,
    () => JSON.stringify(root.current ? answersGiven(formDataIn(root.current), awaited) : values),
    () => undefined,
  );
  // Written two lines above.
  return { root, answers: snapshot === undefined ? undefined : (JSON.parse(snapshot) as Answers) };
}

function onAnswer(tell: () => void): () => void {
  // A form is emptied only after its reset event.
  const tellAfterReset = () => setTimeout(tell);
  document.addEventListener('input', tell);
  document.addEventListener('change', tell);
  document.addEventListener('reset', tellAfterReset);
  window.addEventListener('pageshow', tell);
  return () => {
    document.removeEventListener('input', tell);
    document.removeEventListener('change', tell);
    document.removeEventListener('reset', tellAfterReset);
    window.removeEventListener('pageshow', tell);
  };
}

/** What a form around `root` would post of what is in it. */
function formDataIn(root: HTMLElement): FormData {
  const formData = new FormData();
  for (const control of root.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input, select, textarea',
  )) {
    const isChoice = control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type);
    if (!isChoice || control.checked) formData.append(control.name, control.value);
  }
  return formData;
}
