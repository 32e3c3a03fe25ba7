'use client';

import { type RefObject, useCallback, useEffect } from 'react';

const HIDE_CONTENT = 'govuk-exit-this-page-hide-content';

/**
 * A function that blanks the page and leaves for where `button` leads. It touches the page itself rather than React's
 * state: nobody should see the page for one more frame. A page that the browser brings back is shown again.
 */
export function useExit(button: RefObject<HTMLAnchorElement | null>, activated: string): () => void {
  const exit = useCallback(() => {
    document.body.classList.add(HIDE_CONTENT);
    const overlay = document.createElement('div');
    overlay.className = 'govuk-exit-this-page-overlay';
    overlay.setAttribute('role', 'alert');
    document.body.append(overlay);
    overlay.textContent = activated;
    if (button.current) window.location.href = button.current.href;
  }, [button, activated]);

  useEffect(() => {
    const skipLink = document.querySelector('a.govuk-js-exit-this-page-skiplink');
    function exitBySkipLink(event: Event) {
      event.preventDefault();
      exit();
    }
    skipLink?.addEventListener('click', exitBySkipLink);
    window.addEventListener('pageshow', showPage);
    return () => {
      skipLink?.removeEventListener('click', exitBySkipLink);
      window.removeEventListener('pageshow', showPage);
    };
  }, [exit]);

  return exit;
}

function showPage() {
  document.body.classList.remove(HIDE_CONTENT);
  for (const overlay of document.querySelectorAll('.govuk-exit-this-page-overlay')) overlay.remove();
}
