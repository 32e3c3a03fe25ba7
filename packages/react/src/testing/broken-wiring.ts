/** What a person can reach with the keyboard. */
const focusable =
  'input:not([type="hidden"], :disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled), a[href], [tabindex]';

/**
 * The joins between parts of a form that no validator sees, as sentences naming what is broken; empty when every
 * summary link reaches a control that can take focus, every id that another element names exists and is used once,
 * and every visible error is part of its control's description.
 */
export function brokenWiring(container: Element): string[] {
  return [
    ...deadSummaryLinks(container),
    ...danglingIds(container),
    ...repeatedIds(container),
    ...unheardErrors(container),
  ];
}

function deadSummaryLinks(container: Element): string[] {
  return [...container.querySelectorAll<HTMLAnchorElement>('.govuk-error-summary__list a')].flatMap(
    (link) => {
      const target = link.hash ? byId(container, decodeURIComponent(link.hash.slice(1))) : null;
      return target?.matches(focusable)
        ? []
        : [`The summary link "${link.textContent}" does not reach a control`];
    },
  );
}

function danglingIds(container: Element): string[] {
  return ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'].flatMap((attribute) =>
    [...container.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
      ids(element, attribute)
        .filter((id) => byId(container, id) === null)
        .map((id) => `${attribute}="${id}" on <${element.localName}> points at nothing`),
    ),
  );
}

function repeatedIds(container: Element): string[] {
  const all = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  return [...new Set(all.filter((id, index) => all.indexOf(id) !== index))].map(
    (id) => `The id "${id}" is used twice`,
  );
}

function unheardErrors(container: Element): string[] {
  const described = new Set(
    [...container.querySelectorAll('[aria-describedby]')].flatMap((element) =>
      ids(element, 'aria-describedby'),
    ),
  );
  return [...container.querySelectorAll('.govuk-form-group .govuk-error-message[id]')]
    .filter(({ id }) => !described.has(id))
    .map(({ id }) => `No control is described by the error "${id}"`);
}

const ids = (element: Element, attribute: string) =>
  (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
const byId = (container: Element, id: string) => container.querySelector(`[id="${CSS.escape(id)}"]`);
