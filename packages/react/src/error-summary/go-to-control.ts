/** Whatever a link can lead to; an element with `tabindex` alone has no labels. */
type Control = HTMLElement & { labels?: NodeListOf<HTMLLabelElement> | null };

const controls = 'input:not([type="hidden"]), select, textarea, button, [tabindex]';

/**
 * Takes a summary's link to its control: shows the question, then moves focus without scrolling on. A link to a group
 * goes to the first control in it that is marked as wrong, or to its first. `false` when there is nothing to go to, and
 * the browser should follow the link itself.
 */
export function goToControl({ hash, ownerDocument }: HTMLAnchorElement): boolean {
  const target = hash ? ownerDocument.getElementById(decodeURIComponent(hash.slice(1))) : null;
  const control = target && controlIn(target);
  const question = control && questionOf(control);
  if (!question) return false;
  // Where nothing is laid out, as in jsdom, nothing scrolls.
  question.scrollIntoView?.();
  control.focus({ preventScroll: true });
  return true;
}

function controlIn(target: HTMLElement): Control | null {
  if (target.matches(controls)) return target;
  return (
    target.querySelector<HTMLElement>('[class*="--error"]:is(input, select, textarea)') ??
    target.querySelector(controls)
  );
}

/**
 * The words to show above the control: its legend, for a choice or when both fit in the upper half of the window,
 * so that a virtual keyboard does not hide the control; otherwise its label.
 */
function questionOf(control: Control): Partial<Element> | null {
  const label = control.labels?.[0] ?? control.closest('label');
  const legend = control.closest('fieldset')?.querySelector('legend');
  if (!legend) return label;
  const isChoice = control.matches('[type="checkbox"], [type="radio"]');
  return isChoice || bothFit(legend, control) ? legend : label;
}

function bothFit(legend: Element, control: Element): boolean {
  const { height, bottom } = control.getBoundingClientRect();
  return height > 0 && bottom - legend.getBoundingClientRect().top < window.innerHeight / 2;
}
