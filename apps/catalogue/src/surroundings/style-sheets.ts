/** The rules of the style sheets that dress the examples, without Storybook's own, as they are now. */
export function exampleStyles(): string {
  return [...document.styleSheets, ...document.adoptedStyleSheets]
    .map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n'))
    .filter((css) => /--govuk-|\.ckc?-/.test(css))
    .join('\n');
}
