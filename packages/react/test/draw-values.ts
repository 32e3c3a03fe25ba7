import fc from 'fast-check';

/** What people and services write: the ordinary, the empty, what HTML gives a meaning, and what other languages need. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom('Continue', 'What is your postcode?', 'Report a pothole'), weight: 6 },
  { arbitrary: fc.constantFrom('', ' ', '  two  spaces  ', '0'), weight: 2 },
  {
    arbitrary: fc.constantFrom(
      `<b>"It's" & that</b>`,
      '&amp; &nbsp; &#39;',
      '</textarea></script><!-- -->',
      '{{ name }} %{count} ${x} \\n',
    ),
    weight: 3,
  },
  {
    arbitrary: fc.constantFrom(
      'Ble mae’r twll yn y ffordd? Tŷ Ŵyl',
      'ما هو اسمك الكامل؟',
      'آپ کا پتہ \u200Fکیا ہے؟',
      '名前 🕳️ 👩‍👩‍👧',
      'No\u00A0break',
    ),
    weight: 3,
  },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }), weight: 2 },
);

/** Text where line breaks may stand: outside attributes. */
export const longText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: text, weight: 4 },
  {
    arbitrary: fc.tuple(text, fc.constantFrom('\n', '\r\n', '\n\n\t'), text).map((parts) => parts.join('')),
    weight: 1,
  },
);

const identifier = fc.constantFrom('name', 'full-name', 'address[postcode]', 'a.b:c_d', 'Enw', 'q1', 'عنوان');

const url = fc.constantFrom(
  '#name',
  '/report?type=pothole&ward=a%20b',
  'https://council.example/cy/?q="a"',
  'mailto:help@council.example',
);

/** Options of the type `string` that are not just any words. */
export const words: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  align: fc.constant('inline'),
  autocapitalize: fc.constantFrom('none', 'words'),
  autocomplete: fc.constantFrom('off', 'name', 'street-address', 'bday-day'),
  behaviour: fc.constant('exclusive'),
  countType: fc.constantFrom('words', 'characters'),
  describedBy: fc.constantFrom('some-id', 'one two'),
  dir: fc.constantFrom('rtl', 'ltr'),
  for: identifier,
  format: fc.constant('numeric'),
  homepageUrl: url,
  href: url,
  hrefLang: fc.constantFrom('cy', 'ar'),
  id: identifier,
  idPrefix: identifier,
  inputmode: fc.constantFrom('numeric', 'decimal'),
  lang: fc.constantFrom('cy', 'ar', 'ur'),
  name: identifier,
  namePrefix: identifier,
  navigationId: identifier,
  pattern: fc.constantFrom('[0-9]*', '\\d{2}"'),
  redirectUrl: url,
  role: fc.constantFrom('region', 'alert', 'group'),
  rows: fc.constantFrom(3, '8'),
  serviceUrl: url,
  titleHeadingLevel: fc.constantFrom(1, '3', 4),
  titleId: identifier,
  type: fc.constantFrom('button', 'submit', 'success', 'email'),
  url,
  width: fc.constantFrom('full', 'one-half', 'two-thirds'),
};

/** A class list: some that GOV.UK Frontend knows, with odd spacing. */
export function classesFrom(known: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...known, 'app-thing', 'app-thing--wide', 'govuk-!-margin-bottom-6');
  return fc.oneof(
    { arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')), weight: 8 },
    { arbitrary: word.map((name) => `  ${name}  app-last `), weight: 1 },
    { arbitrary: fc.constant(''), weight: 1 },
  );
}

/**
 * HTML of what runs on in a line: at home in a label, a heading or a link. It always shows something, and does not
 * begin or end in space: macros cut that off, no-break spaces too.
 */
export const phrasing: fc.Arbitrary<string> = fc
  .array(phrase(), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('').trim())
  .map((html) => (html.replace(/<!--.*?-->/g, '').trim() ? html : 'Something'));

function phrase(): fc.Arbitrary<string> {
  const inside = longText.map(escaped);
  const tag = fc.constantFrom(
    'b',
    'em',
    'span class="govuk-visually-hidden"',
    'strong lang="cy" data-a="1 &amp; 2"',
    'bdi dir="rtl"',
  );
  return fc.oneof(
    { arbitrary: inside, weight: 4 },
    { arbitrary: fc.tuple(tag, inside).map(([open, content]) => element(open, content)), weight: 3 },
    {
      arbitrary: fc.constantFrom('<br>', ' ', '&pound;5', '<!-- note -->', '<img src="/tick.svg" alt="">'),
      weight: 2,
    },
    {
      arbitrary: fc.constant(
        '<svg width="1" height="1" focusable="false" aria-hidden="true"><path d="M0 0h1"/></svg>',
      ),
      weight: 1,
    },
  );
}

/** HTML of blocks and controls, of which it holds one at least. */
export const blocks: fc.Arbitrary<string> = fc
  .array(block(), { minLength: 1, maxLength: 3 })
  .map((drawn) => drawn.join('\n'));

/** HTML at home in a `div`. */
export const flow: fc.Arbitrary<string> = fc.oneof(phrasing, blocks);

function block(): fc.Arbitrary<string> {
  const open = fc.constantFrom(
    'p class="govuk-body"',
    'div id="more"',
    'h3',
    'ul><li',
    'dl><dd',
    'table><tbody><tr><td',
  );
  return fc.oneof(
    fc.tuple(open, phrasing).map(([tags, content]) => element(tags, content)),
    fc
      .tuple(url, phrasing)
      .map(([href, content]) => `<p><a class="govuk-link" href="${escaped(href)}">${content}</a></p>`),
    fc.constantFrom(
      '<input class="govuk-input" id="other" name="other" value="a &quot;b&quot;" required>',
      '<label for="pick">Pick</label> <select id="pick"><option value="1">One</option><option selected>Two</option></select>',
      '<textarea name="more" rows="2">Some words</textarea>',
      '<input type="checkbox" checked disabled> <button type="button" hidden>Go</button>',
    ),
  );
}

/** `tags` as in `ul><li`, the outermost first. */
function element(tags: string, content: string): string {
  const names = tags.split('><').map((tag) => tag.split(' ')[0]);
  return `<${tags}>${content}${names
    .reverse()
    .map((name) => `</${name}>`)
    .join('')}`;
}

function escaped(content: string): string {
  return content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
