/** What happens around the focus that `moveFocus` lends to an element. */
export interface MoveFocusOptions {
  /** The class the element carries until it loses focus. */
  focusedClassName?: string | undefined;
}

/**
 * Moves focus to an element that is not a control, such as a heading or a banner. It can take focus only while it has
 * it: the `tabindex` goes when the focus does. Comes back with a function that undoes all of it.
 */
export function moveFocus(element: HTMLElement, { focusedClassName }: MoveFocusOptions = {}): () => void {
  const isLent = !element.hasAttribute('tabindex');
  if (isLent) element.setAttribute('tabindex', '-1');
  if (focusedClassName) element.classList.add(focusedClassName);

  function undo() {
    element.removeEventListener('blur', undo);
    if (focusedClassName) element.classList.remove(focusedClassName);
    if (isLent) element.removeAttribute('tabindex');
  }

  element.focus();
  element.addEventListener('blur', undo);
  return undo;
}
