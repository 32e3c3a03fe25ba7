import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { answers, columns, errors, footerLinks, places, reports } from './content.mjs';

const macros = join(dirname(fileURLToPath(import.meta.resolve('govuk-frontend/package.json'))), 'dist');
const pages = fileURLToPath(new URL('pages', import.meta.url));

/**
 * The page by GOV.UK Frontend's own macros, compiled once and kept: as Nunjucks comes, and with a `trim` that is the
 * language's own, because most of the time of the first goes into its pattern.
 */
export function nunjucksPages() {
  return { trimmedByRegExp: pageWith(), trimmedNatively: pageWith((text) => text.trim()) };
}

function pageWith(trim) {
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader([macros, pages], { noCache: false }),
    { autoescape: true, trimBlocks: true, lstripBlocks: true },
  );
  const safe = environment.getFilter('safe');
  if (trim)
    environment.addFilter('trim', (text) => (text instanceof String ? safe(trim(text)) : trim(String(text))));
  const template = environment.getTemplate('page.njk', true);
  return () => template.render(context());
}

/** Built at every rendering, as the props of the other pages are. */
function context() {
  return {
    errorList: errors.map(({ id, message }) => ({ text: message, href: `#${id}` })),
    places: places.map(({ value, label }) => ({ value, text: label })),
    rows: answers.map(({ name, value }) => ({
      key: { text: name },
      value: { text: value },
      actions: { items: [{ href: '/change', text: 'Change', visuallyHiddenText: name }] },
    })),
    head: columns.map((text) => ({ text })),
    cells: reports.map((cells) => cells.map((text) => ({ text }))),
    footerLinks,
  };
}
