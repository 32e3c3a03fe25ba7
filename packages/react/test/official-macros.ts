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

/** What GOV.UK Frontend's own Nunjucks macro renders, to compare ours with. */
export function renderMacro(component: string, options: object): string {
  const macro = `govuk-${component}`.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const template = `{% from "govuk/components/${component}/macro.njk" import ${macro} %}{{ ${macro}(options) }}`;
  return environment.renderString(template, { options });
}
