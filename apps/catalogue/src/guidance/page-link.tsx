import { type ComponentProps, type MouseEvent } from 'react';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

export interface PageLinkProps extends ComponentProps<'a'> {
  /** A page of the catalogue: `?path=/docs/components-button--guidance`. */
  href: string;
}

/** A link to another page of the catalogue. The catalogue draws pages in a frame; this changes the whole of it. */
export function PageLink({ href, onClick, ...rest }: PageLinkProps) {
  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    // People who ask for a new tab or window get one.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0)
      return;
    event.preventDefault();
    addons.getChannel().emit(NAVIGATE_URL, href);
  }

  return <a {...rest} href={`./${href}`} target="_top" onClick={handleClick} />;
}
