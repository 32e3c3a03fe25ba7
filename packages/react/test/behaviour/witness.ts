import { treeView } from '../same-markup.js';

/** What tells of what happens on a page, until it is told to stop. */
export interface Witness {
  /** What the page is like now, and what was done and said since the last report, a line for each. */
  report: () => string;
  stop: () => void;
}

const EVENTS = [
  ...['click', 'change', 'input', 'submit', 'reset', 'focus', 'blur', 'keydown', 'hashchange', 'beforematch'],
  ...['dragenter', 'dragover', 'dragleave', 'drop'],
];
const LIVE = '[aria-live], [role="alert"], [role="status"]';

/**
 * Watches the whole document: elements and attributes, what fields hold, what is out of sight, the focus, the address,
 * what is at the top of the window, events, and all that a screen reader is told to say.
 */
export function watch(): Witness {
  const happened: (() => string | undefined)[] = [];
  const announced: string[] = [];
  const said = new Map<Element, string>();
  const heard = (element: Element) => {
    const words =
      element.closest('[aria-hidden="true"]') || !element.checkVisibility() ? '' : wordsOf(element);
    const before = said.get(element);
    said.set(element, words);
    // A region that comes with its words says them only if it is an alert.
    if (words === before || words === '' || (before === undefined && element.role !== 'alert')) return;
    const isUrgent = element.ariaLive ? element.ariaLive === 'assertive' : element.role === 'alert';
    announced.push(`Said ${isUrgent ? 'at once' : 'politely'}: ${words}`);
  };
  const listen = () => {
    for (const element of said.keys()) if (!element.isConnected) said.delete(element);
    document.querySelectorAll(LIVE).forEach(heard);
  };
  const changes = new MutationObserver(listen);
  changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });

  const listening = new AbortController();
  for (const type of EVENTS) {
    window.addEventListener(type, (event) => happened.push(told(event)), {
      capture: true,
      signal: listening.signal,
    });
  }

  function report() {
    if (changes.takeRecords().length > 0) listen();
    const events = happened.splice(0).flatMap((tell) => tell() ?? []);
    return [...look(), ...events, ...announced.splice(0), ''].join('\n');
  }

  function stop() {
    changes.disconnect();
    listening.abort();
  }

  return { report, stop };
}

/** An event in words. Whether its default was prevented is known only later. */
function told(event: Event): () => string | undefined {
  const key = event instanceof KeyboardEvent ? ` "${event.key}"` : '';
  const where = event.target instanceof Element ? named(event.target) : 'the window';
  // The window itself gets and loses the focus when it is another's turn.
  if (/focus|blur/.test(event.type) && where === 'the window') return () => undefined;
  return () =>
    `Event: ${event.type}${key} on ${where}${event.isTrusted ? '' : ' by a script'}${event.defaultPrevented ? ', prevented' : ''}`;
}

function look(): string[] {
  const focused = document.activeElement;
  const all = [...document.body.querySelectorAll('*')];
  return [
    ...treeView(document.body.outerHTML.replace(/^<body/, '<div').replace(/body>$/, 'div>')),
    ...all.filter(isTopmostOutOfSight).map((element) => `Out of sight: ${named(element, '')}`),
    ...all.flatMap((element) => fieldLine(element) ?? []),
    `Focus: ${focused && focused !== document.body ? named(focused) : ''}`,
    `Address: ${window.location.hash}`,
    `At the top: ${window.scrollY === 0 ? '' : atTheTop(all)}`,
  ];
}

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const isTopmostOutOfSight = (element: Element) =>
  !isSeen(element) && element.parentElement !== null && isSeen(element.parentElement);

function fieldLine(element: Element): string | undefined {
  if (element instanceof HTMLInputElement && element.files)
    return `Field: ${named(element)} ${[...element.files].map(({ name }) => name).join(', ')}`;
  if (element instanceof HTMLInputElement)
    return `Field: ${named(element, element.value)}${element.checked ? ', chosen' : ''}`;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)
    return `Field: ${named(element, element.value)}`;
  return undefined;
}

/** What a person would look at first: the topmost legend, label, heading or main part that is not scrolled away. */
function atTheTop(all: readonly Element[]): string {
  const top = all.find(
    (element) => element.matches('legend, label, h2, main') && element.getBoundingClientRect().top > -1,
  );
  if (!top) return '';
  return `${top.id ? `#${top.id}` : `${top.localName}[for="${top.getAttribute('for')}"]`} at ${Math.round(top.getBoundingClientRect().top)}`;
}

/** Without the spaces of its text, which differ between tags where nobody can see it. */
function named(element: Element, text = wordsOf(element).replaceAll(' ', '').slice(0, 60)): string {
  if (element === document.body) return 'the page';
  const [className] = [...element.classList].sort();
  const name = element.localName + (element.id ? `#${element.id}` : className ? `.${className}` : '');
  return text ? `${name} "${text}"` : name;
}

/** As a person meets them, with a space where one block ends and the next begins. */
const wordsOf = (element: Element) =>
  (element instanceof HTMLElement ? element.innerText : element.textContent).replace(/\s+/g, ' ').trim();
