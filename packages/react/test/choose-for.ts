/** Chooses what a conditional question around `element` belongs to; returns the choice. */
export function chooseFor(element: Element): HTMLInputElement | undefined {
  const item = element.closest('[class*="__conditional"]')?.previousElementSibling;
  const choice = item?.querySelector('input') ?? undefined;
  if (choice) choice.checked = true;
  return choice;
}
