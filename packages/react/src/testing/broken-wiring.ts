/**
 * The joins between parts of a form that no validator sees, as sentences naming what is broken; empty when every
 * summary link reaches a control that can take focus, every id that another element names exists and is used once,
 * every control has a label, every group of choices and every date stands in a fieldset with a legend, and every
 * error is part of the description of what it is beside.
 *
 * It needs nothing outside itself, so that Playwright can run it in a page: `page.locator('body').evaluate(brokenWiring)`.
 */
export function brokenWiring(container: Element): string[] {
  const all = (selector: string, within: Element = container) => [...within.querySelectorAll(selector)];
  const byId = (id: string) => all('[id]').find((element) => element.id === id);
  const ids = (element: Element, attribute: string) =>
    (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  const hasText = (element: Element | null | undefined) => Boolean(element?.textContent.trim());

  /** What a person can reach with the keyboard. */
  const focusable =
    'input:not([type="hidden"], :disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled), a[href], [tabindex]';
  const controls =
    'input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"]), select, textarea';

  /** Not what scripts keep for themselves, such as the file input behind a drop zone. */
  const heard = (element: Element) => !element.closest('[aria-hidden="true"], [hidden]');

  function deadSummaryLinks() {
    return all('.govuk-error-summary__list a')
      .filter((link) => {
        const [, id = ''] = (link.getAttribute('href') ?? '').split('#');
        return !byId(decodeURIComponent(id))?.matches(focusable);
      })
      .map((link) => `The summary link "${link.textContent.trim()}" does not reach a control`);
  }

  function danglingIds() {
    return ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'].flatMap((attribute) =>
      all(`[${attribute}]`).flatMap((element) =>
        ids(element, attribute)
          .filter((id) => !byId(id))
          .map((id) => `${attribute}="${id}" on <${element.localName}> points at nothing`),
      ),
    );
  }

  function repeatedIds() {
    const used = all('[id]').map(({ id }) => id);
    const repeated = new Set(used.filter((id, index) => used.indexOf(id) !== index));
    return [...repeated].map((id) => `The id "${id}" is used twice`);
  }

  /** An error is heard with its control; in a group, with the fieldset. */
  function unheardErrors() {
    return all('.govuk-form-group .govuk-error-message')
      .filter(heard)
      .flatMap((error) => {
        const group = error.closest('.govuk-form-group');
        const around = error.closest('fieldset, [role="group"], [role="radiogroup"]');
        const beside = all(controls).filter((control) => control.closest('.govuk-form-group') === group);
        const hearers = around && group?.contains(around) ? [around, ...beside] : beside;
        if (!error.id) return [`The error "${error.textContent.trim()}" has no id to be named by`];
        return hearers.some((hearer) => ids(hearer, 'aria-describedby').includes(error.id))
          ? []
          : [`No control is described by the error "${error.id}"`];
      });
  }

  function namelessControls() {
    return all(controls)
      .filter(heard)
      .filter((control) => {
        const label = all('label').find((one) => control.id && one.getAttribute('for') === control.id);
        return ![label, control.closest('label')].some(hasText) && !isNamedByAria(control);
      })
      .map((control) => {
        const name = control.getAttribute('name') ?? control.id;
        return `The <${control.localName}> "${name}" has no label`;
      });
  }

  function isNamedByAria(element: Element) {
    if (element.getAttribute('aria-label')?.trim()) return true;
    return ids(element, 'aria-labelledby').some((id) => hasText(byId(id)));
  }

  function namelessGroups() {
    const choices = all('input[type="radio"][name], input[type="checkbox"][name]');
    const names = new Set(choices.map((choice) => choice.getAttribute('name') ?? ''));
    const groups = [...names].flatMap((name) => {
      const members = choices.filter((choice) => choice.getAttribute('name') === name);
      return members.length > 1 && !areInNamedGroup(members) ? [`The choices "${name}" have`] : [];
    });
    const dates = all('.govuk-date-input')
      .filter((date) => !areInNamedGroup([date]))
      .map(({ id }) => `The date "${id}" has`);
    return [...groups, ...dates].map((group) => `${group} no fieldset with a legend around it`);
  }

  function areInNamedGroup(members: readonly Element[]) {
    const group = members[0]?.closest('fieldset, [role="group"], [role="radiogroup"]');
    if (!group || !members.every((member) => group.contains(member))) return false;
    return hasText(group.querySelector(':scope > legend')) || isNamedByAria(group);
  }

  return [
    ...deadSummaryLinks(),
    ...danglingIds(),
    ...repeatedIds(),
    ...unheardErrors(),
    ...namelessControls(),
    ...namelessGroups(),
  ];
}
