/** A call of one of GOV.UK Frontend's macros as somebody writes it in a template. `caller` is what it is called with. */
export function macroCallText(component: string, { caller, ...options }: Record<string, unknown>): string {
  const macro = macroName(component);
  const call = `${macro}(${literalText(options)})`;
  const whole =
    typeof caller === 'string'
      ? `{% call ${call} %}{% raw %}${caller}{% endraw %}{% endcall %}`
      : `{{ ${call} }}`;
  return `{% from "govuk/components/${component}/macro.njk" import ${macro} %}\n\n${whole}\n`;
}

/** `govukDateInput` for `date-input`. */
const macroName = (component: string) =>
  `govuk-${component}`.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** JSON as Nunjucks reads it: like JavaScript, but for `none` and with fewer escapes in strings. */
function literalText(value: unknown, margin = ''): string {
  if (value === null) return 'none';
  if (value === undefined) return 'undefined';
  if (typeof value === 'string') return `"${value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`;
  if (typeof value !== 'object') return String(value);
  const inner = `${margin}  `;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => inner + literalText(item, inner));
    return items.length > 0 ? `[\n${items.join(',\n')}\n${margin}]` : '[]';
  }
  const entries = Object.entries(value).map(
    ([name, item]) =>
      `${inner}${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${literalText(item, inner)}`,
  );
  return entries.length > 0 ? `{\n${entries.join(',\n')}\n${margin}}` : '{}';
}
