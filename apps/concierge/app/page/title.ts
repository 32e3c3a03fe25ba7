/** A page's title as GOV.UK writes them: what is on it, what it belongs to, and "Error" first when something has to be mended. */
export function title(
  page: string,
  { hasErrors = false }: { hasErrors?: boolean } = {},
): { title: string }[] {
  return [{ title: `${hasErrors ? 'Error: ' : ''}${page} - Report and track` }];
}
