import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** A link to the page. Where the browser can pass it on to other programs, a press offers that. */
export function ShareLink({ href, title, children }: { href: string; title: string; children: string }) {
  const canShare = useSyncExternalStore(
    never,
    () => typeof navigator.share === 'function',
    () => false,
  );
  return (
    <a
      href={href}
      className="govuk-link"
      onClick={(event) => {
        if (!canShare) return;
        event.preventDefault();
        // Somebody who changes their mind has not gone wrong.
        navigator.share({ title, url: event.currentTarget.href }).catch(() => undefined);
      }}
    >
      {children}
    </a>
  );
}
