'use client';

import { useEffect, useState } from 'react';
import { type inEnglish } from './texts.js';

/** How often Shift is pressed to exit. */
export const PRESSES_TO_EXIT = 3;

/** How long the next press may take, and how long people are told that it took too long. As GOV.UK Frontend. */
const PATIENCE_MS = 5000;

/** A mark on the body, the same as GOV.UK Frontend's: with several buttons on a page, one listens. */
const LISTENING = 'data-govuk-frontend-exit-this-page-keypress';

const atRest = { presses: 0, announcement: '' };

/** Counts presses of Shift and calls `exit` at the third. Comes back with what to show and to say meanwhile. */
export function useExitKey(exit: () => void, words: ReturnType<typeof inEnglish>) {
  const [state, setState] = useState(atRest);
  const { timedOut, pressTwoMoreTimes, pressOneMoreTime } = words;

  useEffect(() => {
    if (document.body.hasAttribute(LISTENING)) return undefined;
    document.body.setAttribute(LISTENING, 'true');
    let presses = 0;
    let wasModified = false;
    let timer: number | undefined;

    function show(announcement: string) {
      setState({ presses, announcement });
    }

    function wait(andThen: () => void) {
      window.clearTimeout(timer);
      timer = window.setTimeout(andThen, PATIENCE_MS);
    }

    function timeOut() {
      presses = 0;
      show(timedOut);
      wait(() => show(''));
    }

    function reset() {
      window.clearTimeout(timer);
      presses = 0;
      show('');
    }

    function handleKeyUp(event: KeyboardEvent) {
      // A Shift let go after a capital letter was typing, not a press of Shift.
      if (event.key === 'Shift' && !wasModified) press();
      else if (presses > 0) timeOut();
      wasModified = event.shiftKey;
    }

    function press() {
      presses += 1;
      show(['', pressTwoMoreTimes, pressOneMoreTime, ''][presses] ?? '');
      // Where leaving takes long, or leads nowhere, the lights go out again.
      wait(timeOut);
      if (presses < PRESSES_TO_EXIT) return;
      presses = 0;
      exit();
    }

    document.addEventListener('keyup', handleKeyUp, true);
    window.addEventListener('pageshow', reset);
    return () => {
      document.body.removeAttribute(LISTENING);
      window.clearTimeout(timer);
      document.removeEventListener('keyup', handleKeyUp, true);
      window.removeEventListener('pageshow', reset);
    };
  }, [exit, timedOut, pressTwoMoreTimes, pressOneMoreTime]);

  return state;
}
