import { fileURLToPath } from 'node:url';
import postcss, { type Rule } from 'postcss';
import { compile } from 'sass';
import { describe, expect, it } from 'vitest';
import { checkTheme, coloursIn, contrastRatio, measureTheme, neutral, themeCss, themes } from './index.js';
import { colourPairs, trackerPairs } from './pairs.js';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const { css } = compile(path('src/styles.scss'), { loadPaths: [path('node_modules')], quietDeps: true });
const tracking = compile(path('../tracking/src/styles.scss'), { loadPaths: [path('node_modules')] }).css;

const onScreen = css.replaceAll(/@media print \{[\s\S]*?\n\}/g, '').replaceAll(/\.[^{}]*\{[^{}]*\}/g, '');

/** `var(--x, #fff)` is `--x`; a colour by itself stays; what is neither, such as `currentcolor`, is nothing. */
function colourIn(value: string | undefined): string | undefined {
  const property = [...(value ?? '').matchAll(/--(?:govuk|council)-[\w-]*colour/g)].at(-1)?.[0];
  const fixed = /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b|\bwhite\b/i.exec(value ?? '')?.[0].replace('white', '#fff');
  return property ?? fixed?.toLowerCase().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
}

/** Text and ground wherever one rule of a style sheet sets both. */
function textAndGround(sheet: string): { selector: string; front: string; ground: string }[] {
  const found: { selector: string; front: string; ground: string }[] = [];
  postcss.parse(sheet).walkRules((rule: Rule) => {
    if (rule.parent?.type === 'atrule' && /print|forced-colors/.test((rule.parent as postcss.AtRule).params))
      return;
    const last = (name: RegExp) =>
      rule.nodes.filter((node) => node.type === 'decl' && name.test(node.prop)).at(-1) as
        postcss.Declaration | undefined;
    const named = colourIn(last(/^color$/)?.value);
    // GOV.UK Frontend's headers say what "text" is inside them.
    const front = named && (colourIn(last(new RegExp(`^${named}$`))?.value) ?? named);
    const ground = colourIn(last(/^background(-color)?$/)?.value);
    if (front && ground) found.push({ selector: rule.selector, front, ground });
  });
  return found;
}

const frontsOf = ({ front }: (typeof colourPairs)[number]): readonly string[] =>
  typeof front === 'string' ? [front] : front;

describe('the themes that ship', () => {
  it.each(themes)('are at WCAG 2.2 AA in every pair: $title', (theme) => {
    expect(checkTheme(theme).map(({ message }) => message)).toEqual([]);
  });

  it('begin with the looks the style sheet has by itself', () => {
    const own = coloursIn(onScreen);
    for (const [property, colour] of Object.entries(neutral.colours)) {
      // A property without a value of its own follows another one, and the sheet says which.
      if (own[property]) expect(`${property} ${own[property]}`).toBe(`${property} ${colour}`);
      else expect(css).toContain(`var(${property}`);
    }
  });

  it.each(themes)('are written out with the very colours that are checked: $title', (theme) => {
    expect(coloursIn(themeCss(theme))).toEqual(theme.colours);
  });

  it.each(themes)('download nothing: $title', (theme) => {
    expect(themeCss(theme)).not.toMatch(/https?:|@import|@font-face|<|url\((?!"data:)/);
  });
});

describe('the check', () => {
  it('measures every pair, good ones too', () => {
    const measured = measureTheme(neutral);
    expect(measured).toHaveLength(colourPairs.length);
    expect(measured).toContainEqual({
      pair: 'the main button',
      front: '--council-button-text-colour',
      frontColour: '#ffffff',
      ground: '--council-button-colour',
      groundColour: '#0f7a52',
      ratio: 5.34,
      needed: 4.5,
    });
  });

  it('refuses a theme by the name of the pair, both colours, the contrast and what is needed', () => {
    const problems = checkTheme({ colours: { '--council-button-colour': '#f5a623' } });
    expect(problems).toContainEqual({
      pair: 'the main button',
      front: '--council-button-text-colour',
      frontColour: '#ffffff',
      ground: '--council-button-colour',
      groundColour: '#f5a623',
      ratio: 2.02,
      needed: 4.5,
      message:
        'the main button: --council-button-text-colour #ffffff on --council-button-colour #f5a623 has a contrast of 2.02 to 1 and needs 4.5 to 1.',
    });
    expect(problems.map(({ pair }) => pair)).toEqual(['the main button', 'the main button on the page']);
  });

  it('refuses a field that hardly shows, at 3 to 1', () => {
    const [problem] = checkTheme({ colours: { '--govuk-input-border-colour': '#aaaaaa' } });
    expect(problem).toMatchObject({ pair: 'the outline of a field', needed: 3, ratio: 2.32 });
  });

  it('takes a pale focus where its dark bar shows, and refuses one that shows nowhere', () => {
    const focus = (colour: string, text: string) =>
      checkTheme({ colours: { '--govuk-focus-colour': colour, '--govuk-focus-text-colour': text } });
    expect(focus('#ffff99', '#0b0c0c')).toEqual([]);
    expect(focus('#ffffff', '#aaaaaa').map(({ pair }) => pair)).toContain('the focus on the page');
  });

  it('does not pass off 4.497 as 4.5', () => {
    const [problem] = checkTheme({ colours: { '--govuk-secondary-text-colour': '#777777' } });
    expect(problem).toMatchObject({ pair: 'a hint on the page', ratio: 4.47 });
  });

  // What rules of their own put together, and the comparison with the style sheet below cannot see.
  it.each([
    ['the page', '--govuk-body-background-colour'],
    ['a set-apart area', '--govuk-surface-background-colour'],
    ['the footer', '--govuk-template-background-colour'],
    ['grey', undefined],
  ] as const)('refuses every kind of link that is lost on %s', (where, ground) => {
    const links = ['', '-visited', '-hover', '-active'].map((kind) => `--govuk-link${kind}-colour`);
    const lost = Object.fromEntries([...links, ground ?? ''].map((property) => [property, '#f3f3f3']));
    const faults = checkTheme({ colours: lost }).filter(
      (problem) => problem.ground === (ground ?? '#f3f3f3') && links.includes(problem.front),
    );
    expect(faults.filter(({ pair }) => pair.endsWith(` on ${where}`))).toHaveLength(4);
    expect(new Set(faults.map(({ front }) => front)).size).toBe(4);
  });

  it.each([
    ['the page', '--govuk-body-background-colour'],
    ['a set-apart area', '--govuk-surface-background-colour'],
    ['the footer', '--govuk-template-background-colour'],
    ['the header', '--council-header-background-colour'],
    ['the brand', '--govuk-brand-colour'],
  ] as const)('refuses a focus that is lost on %s', (where, ground) => {
    const focus = { '--govuk-focus-colour': '#767676', '--govuk-focus-text-colour': '#767676' };
    const pairs = checkTheme({ colours: { ...focus, [ground]: '#767676' } }).map(({ pair }) => pair);
    expect(pairs).toContain(`the focus on ${where}`);
  });

  it.each([
    ['--govuk-input-border-colour', 'the outline of a field'],
    ['--govuk-error-colour', 'the outline of a field with an error'],
    ['--council-button-colour', 'the main button on the page'],
    ['--govuk-brand-colour', 'the brand’s marks on the page'],
  ] as const)('refuses %s where it is lost on the page', (property, pair) => {
    const problems = checkTheme({ colours: { [property]: '#fefefe' } });
    expect(problems.map((problem) => problem.pair)).toContain(pair);
  });

  it.each([
    [
      '--ck-accent-colour',
      '#eeeeee',
      ['the tracker’s steps on the page', 'the tracker’s mark of a step that is done'],
    ],
    [
      '--ck-fixed-colour',
      '#eeeeee',
      ['the tracker’s mark of something fixed on the page', 'the tracker’s mark of something fixed'],
    ],
    ['--ck-upcoming-colour', '#eeeeee', ['the tracker’s steps to come on the page']],
    ['--ck-upcoming-colour', '#858686', []],
  ] as const)('refuses a tracker that hardly shows: %s %s', (property, colour, pairs) => {
    const problems = checkTheme({ colours: coloursIn(`:root { ${property}: ${colour} }`) });
    expect(problems.map(({ pair }) => pair)).toEqual(pairs);
  });

  it('reads a style sheet that a council wrote itself', () => {
    const mine =
      ':root { /* --govuk-brand-colour: #fff; */ --govuk-link-colour: #8ab4f8; --council-panel-radius: 4px }';
    expect(coloursIn(mine)).toEqual({ '--govuk-link-colour': '#8ab4f8' });
    expect(checkTheme({ colours: coloursIn(mine) }).map(({ pair }) => pair)).toContain('a link on the page');
  });

  it('reads the last colour where a style sheet sets one twice', () => {
    const twice = ':root { --govuk-link-colour: #ffffff } :root { --govuk-link-colour: #005ea5 }';
    expect(coloursIn(twice)).toEqual({ '--govuk-link-colour': '#005ea5' });
  });

  it('follows a colour that the style sheet calls by a name of its own', () => {
    const mine = ':root { --river: var(--deep); --deep: #005ea5; --govuk-link-colour: var(--river) }';
    expect(coloursIn(mine)).toEqual({ '--govuk-link-colour': '#005ea5' });
    const circle = ':root { --a: var(--b); --b: var(--a); --govuk-link-colour: var(--a) }';
    expect(coloursIn(circle)).toEqual({ '--govuk-link-colour': 'var(--a)' });
  });

  it('says which colours it cannot read', () => {
    expect(() => checkTheme({ colours: { '--govuk-link-colour': 'navy' } })).toThrow('“navy” as #rrggbb');
  });
});

describe('the pairs', () => {
  const together = [...textAndGround(css), ...textAndGround(tracking)];

  it('hold every text and ground that a rule of the style sheets puts together', () => {
    expect(together.length).toBeGreaterThan(30);
    const known = colourPairs.flatMap((pair) => frontsOf(pair).map((front) => `${front} on ${pair.ground}`));
    const themed = together.filter(({ front, ground }) => `${front}${ground}`.includes('--'));
    const missing = themed.filter(({ front, ground }) => !known.includes(`${front} on ${ground}`));
    expect(missing).toEqual([]);
  });

  it('hold every colour of the tracker alone', () => {
    const own = [...tracking.matchAll(/--ck-[\w-]*colour/g)].map(([property]) => property);
    expect(new Set(trackerPairs.map(({ of }) => of))).toEqual(new Set(own));
  });

  it('leave out what the style sheets fix, which has the contrast it needs', () => {
    const fixed = together.filter(({ front, ground }) => !`${front}${ground}`.includes('--'));
    const faint = fixed.filter(({ front, ground }) => front !== ground && contrastRatio(front, ground) < 4.5);
    expect(fixed.length).toBeGreaterThan(5);
    expect(faint).toEqual([]);
  });

  it('look at every colour of a theme that carries meaning', () => {
    const seen = new Set(colourPairs.flatMap((pair) => [...frontsOf(pair), pair.ground] as string[]));
    const decoration = Object.keys(neutral.colours).filter((property) => !seen.has(property));
    expect(decoration).toEqual([
      '--govuk-border-colour',
      '--govuk-hover-colour',
      '--govuk-surface-border-colour',
      '--council-header-rule-colour',
      '--council-button-shadow-colour',
    ]);
  });
});
