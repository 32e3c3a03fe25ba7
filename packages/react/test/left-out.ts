type Options = Record<string, unknown>;

/** Options for which an empty string says something: no part of a date, an answer that is empty, no default words. */
const telling: readonly RegExp[] = [
  /[ .]visuallyHiddenText$/,
  /^breadcrumbs labelText$/,
  /^date-input (day|month|year)$/,
  /^date-input (day|items|month|year)\.(autocomplete|pattern|value)$/,
  /^date-input values\./,
  /^input (autocapitalize|autocomplete|inputmode|pattern|value)$/,
  /^(language|service)-navigation ariaLabel$/,
  /^password-input (showPasswordAriaLabelText|showPasswordText|value)$/,
  /^select items\.value$/,
  /^tabs title$/,
];

/**
 * A macro's options without those that a template left out as `{{ x if y }}`, which leaves an empty string. A macro
 * takes that for nothing; React prints `id=""`.
 */
export function withoutLeftOut(component: string, options: Options): Options {
  const given = (value: unknown, parent: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => given(item, parent));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
        const at = `${parent}${name}`;
        if (inner === '' && !telling.some((option) => option.test(at))) return [];
        return [[name, /(attributes|Text)$/i.test(name) ? inner : given(inner, `${at}.`)]];
      }),
    );
  };
  return given(options, `${component} `) as Options;
}
