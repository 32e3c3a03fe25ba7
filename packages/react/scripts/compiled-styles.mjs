// GOV.UK Frontend still carries a media query for Internet Explorer (`min-width: 0\0`) that no CSS parser of today
// accepts: bundlers that minify with Lightning CSS, as Vite does, stop at it. No browser of today applies it either, so
// it is left out here, and the rest is held to what Lightning CSS accepts.
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import postcss from 'postcss';
import { compile } from 'sass';
import { logicalStyles } from './logical-styles.mjs';

/** Sass writes the escape out as the character that stands for an unreadable one. */
const INTERNET_EXPLORER = /\b0(\\0|\uFFFD)/;
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The whole style sheet, minified, as it is published. */
export function compiledStyles() {
  return compiled([logicalStyles]);
}

/** The same as GOV.UK Frontend writes it, with left and right. */
export function leftToRight() {
  return compiled([]);
}

function compiled(plugins) {
  const { css } = compile(here('src/styles.scss'), { loadPaths: [here('node_modules')], quietDeps: true });
  const sheet = postcss.parse(css);
  sheet.walkAtRules('media', (rule) => {
    if (INTERNET_EXPLORER.test(rule.params)) rule.remove();
  });
  return transform({
    filename: 'styles.css',
    code: Buffer.from(postcss(plugins).process(sheet, { from: undefined }).css),
    minify: true,
  }).code.toString();
}
