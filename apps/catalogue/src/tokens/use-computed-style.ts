import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Reads custom properties as the style sheets have them: `style('--govuk-text-colour')` is `#0b0c0c`. Empty where there is no page. */
export function useComputedStyle(): (property: string) => string {
  const isPage = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (property) =>
    isPage ? getComputedStyle(document.documentElement).getPropertyValue(property).trim() : '';
}
