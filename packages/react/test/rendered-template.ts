import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';

const dist = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist');

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(dist), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

/** What Nunjucks makes of a template that may call GOV.UK Frontend's macros. */
export const renderedTemplate = (template: string, context: Record<string, unknown> = {}): string =>
  environment.renderString(template, context);
