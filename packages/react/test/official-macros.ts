import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';

const dist = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist');

// GOV.UK Frontend's own settings: without trimBlocks its indentation comes out differently.
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(dist), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

// Nunjucks trims with a pattern that takes most of the time a macro needs. The fixtures, which the macros repeat to the
// letter, hold this one to the same answers.
const safe = environment.getFilter('safe');
const isSafe = (text: unknown): boolean => text instanceof String;
environment.addFilter('trim', (text: string) => (isSafe(text) ? safe(text.trim()) : text.trim()));

const templates = new Map<string, nunjucks.Template>();

/**
 * What GOV.UK Frontend's own Nunjucks macro renders, to compare ours with. `caller` is HTML that the page puts between
 * `{% call %}` and `{% endcall %}`, for the macros that document it.
 */
export function renderMacro(component: string, options: object, caller?: string): string {
  const template = templateOf(component, caller !== undefined);
  return template.render({ options, caller });
}

function templateOf(component: string, hasCaller: boolean): nunjucks.Template {
  const macro = `govuk-${component}`.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const call = hasCaller
    ? `{% call ${macro}(options) %}{{ caller | safe }}{% endcall %}`
    : `{{ ${macro}(options) }}`;
  const source = `{% from "govuk/components/${component}/macro.njk" import ${macro} %}${call}`;
  const known = templates.get(source);
  if (known) return known;
  const template = new nunjucks.Template(source, environment);
  templates.set(source, template);
  return template;
}
