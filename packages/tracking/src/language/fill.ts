/** `template` with each `{name}` replaced. A name without a value stays as it is, so a slip can be seen. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
