/**
 * Puts right what Storybook's own menu tells people who cannot see it or who talk to their computer. Three faults of
 * Storybook 10, each named by axe: buttons whose name leaves out the words on them (WCAG 2.5.3), and a search that does not
 * say which list it opens (4.1.2).
 */
export function nameMenu(): void {
  const observer = new MutationObserver(() => nameAll());
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-label', 'aria-owns', 'aria-controls'],
  });
  nameAll();
}

function nameAll(): void {
  for (const button of document.querySelectorAll('button[aria-label][aria-expanded]')) sayWordsFirst(button);
  for (const search of document.querySelectorAll('[role=combobox][aria-owns]:not([aria-controls])'))
    search.setAttribute('aria-controls', search.getAttribute('aria-owns') ?? '');
}

/** "Collapse" on the words "Start here" becomes "Start here, collapse". */
function sayWordsFirst(button: Element): void {
  const words = button.textContent.trim();
  const name = button.getAttribute('aria-label') ?? '';
  if (words === '' || name.startsWith(words)) return;
  const does = name.split(', ').at(-1) ?? name;
  button.setAttribute('aria-label', `${words}, ${does.charAt(0).toLowerCase()}${does.slice(1)}`);
}
