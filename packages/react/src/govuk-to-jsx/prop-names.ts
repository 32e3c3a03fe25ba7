/** Attributes whose presence is their value: `disabled="disabled"` says no more than `disabled`. */
export const booleanAttributes: ReadonlySet<string> = new Set([
  'allowfullscreen',
  'async',
  'autofocus',
  'autoplay',
  'checked',
  'controls',
  'data-nosnippet',
  'default',
  'defer',
  'disabled',
  'formnovalidate',
  'hidden',
  'inert',
  'ismap',
  'itemscope',
  'loop',
  'multiple',
  'muted',
  'nomodule',
  'novalidate',
  'open',
  'playsinline',
  'readonly',
  'required',
  'reversed',
  'selected',
]);

/** HTML attributes that React spells in its own way. */
const renamed: Readonly<Record<string, string>> = {
  'accept-charset': 'acceptCharset',
  accesskey: 'accessKey',
  allowfullscreen: 'allowFullScreen',
  autocapitalize: 'autoCapitalize',
  autocomplete: 'autoComplete',
  autocorrect: 'autoCorrect',
  autofocus: 'autoFocus',
  autoplay: 'autoPlay',
  charset: 'charSet',
  class: 'className',
  colspan: 'colSpan',
  contenteditable: 'contentEditable',
  controlslist: 'controlsList',
  crossorigin: 'crossOrigin',
  datetime: 'dateTime',
  enctype: 'encType',
  enterkeyhint: 'enterKeyHint',
  fetchpriority: 'fetchPriority',
  for: 'htmlFor',
  formaction: 'formAction',
  formenctype: 'formEncType',
  formmethod: 'formMethod',
  formnovalidate: 'formNoValidate',
  formtarget: 'formTarget',
  hreflang: 'hrefLang',
  'http-equiv': 'httpEquiv',
  inputmode: 'inputMode',
  itemid: 'itemID',
  itemprop: 'itemProp',
  itemref: 'itemRef',
  itemscope: 'itemScope',
  itemtype: 'itemType',
  maxlength: 'maxLength',
  minlength: 'minLength',
  nomodule: 'noModule',
  novalidate: 'noValidate',
  playsinline: 'playsInline',
  popovertarget: 'popoverTarget',
  popovertargetaction: 'popoverTargetAction',
  readonly: 'readOnly',
  referrerpolicy: 'referrerPolicy',
  rowspan: 'rowSpan',
  spellcheck: 'spellCheck',
  srcdoc: 'srcDoc',
  srclang: 'srcLang',
  srcset: 'srcSet',
  tabindex: 'tabIndex',
  usemap: 'useMap',
};

const svgFamilies =
  /^(clip|color|dominant|fill|flood|font|marker|paint|shape|stop|stroke|text|vector|xlink|xml)[-:]/;

/** React's name for an attribute as HTML or SVG writes it. `data-*`, `aria-*` and invented names stay as they are. */
export function propName(attribute: string): string {
  if (svgFamilies.test(attribute))
    return attribute.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return renamed[attribute] ?? attribute;
}

/** `color: red; --gap: 2px` as React's style object. */
export function styleProp(css: string): Record<string, string> {
  const declarations = css
    .split(';')
    .map((declaration) => declaration.split(/:(.*)/s))
    .filter(([name]) => name?.trim());
  return Object.fromEntries(
    declarations.map(([name = '', value = '']) => {
      const property = name.trim();
      const key = property.startsWith('--')
        ? property
        : property.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
      return [key, value.trim()];
    }),
  );
}
