/**
 * Keeps examples from taking the focus by themselves while a page shows many of them: an error summary takes it when it
 * appears, and would carry the reader off to the last one. What a person does inside an example still moves it.
 */
export function quietExamples(): void {
  const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus')?.value;
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions) {
    if (isAmongOthers(this) && !(window.event instanceof UIEvent)) return;
    focus.call(this, options);
  };
}

/** On a page of guidance, an example stands in the page itself or in a small frame on it. */
function isAmongOthers(element: HTMLElement): boolean {
  return element.closest('.sbdocs') !== null || window.frameElement?.id.startsWith('iframe--') === true;
}
