// `pnpm bench react`: one page on the server, drawn by our components, by React's own elements, and by others.
process.env.NODE_ENV = 'production';

const { build } = await import('./build.mjs');
const { nunjucksPages } = await import('./nunjucks.mjs');
const { hostElements } = await import('./host-elements.mjs');
const { measure } = await import('./measure.mjs');
const { report } = await import('../verdict.mjs');
const { createElement } = await import('react');
const { renderToStaticMarkup, renderToString } = await import('react-dom/server');

/** Our share of the speed of React's own elements must not fall below this. */
const LEAST_SHARE = 0.7;

const { isSameMarkup, propName } = await build('markup.ts');
const macros = nunjucksPages();
const Ours = (await build('pages/council-kit.jsx')).Page;
const html = renderToStaticMarkup(createElement(Ours));
const Hosts = hostElements(html, propName);

const same = [
  ['ours and the official macros', html, macros.trimmedByRegExp()],
  ['ours and the official macros with a native trim', html, macros.trimmedNatively()],
  ['ours and host elements', html, renderToStaticMarkup(createElement(Hosts))],
];
for (const [pair, one, other] of same)
  if (!isSameMarkup(one, other)) throw new Error(`Not the same page, so nothing to compare: ${pair}.`);

const drawn = (Page) => () => renderToString(createElement(Page));
const contestants = {
  'host elements': drawn(Hosts),
  'council kit': drawn(Ours),
  'nunjucks, native trim': macros.trimmedNatively,
  nunjucks: macros.trimmedByRegExp,
};
const absent = [];
for (const name of ['nhsuk', 'govuk-react']) {
  const peer = name === 'nhsuk' ? 'nhsuk-react-components' : name;
  try {
    const draw = drawn((await build(`pages/${name}.jsx`)).Page);
    draw();
    contestants[peer] = draw;
  } catch (error) {
    absent.push([peer, error]);
  }
}

const results = measure(contestants, 'host elements');
console.log(`Node ${process.version}, ${results.rounds} rounds\n`);
console.log('share of the speed of host elements: median, and the middle half of the rounds');
for (const [name, { median, low, high, bytes, elements }] of Object.entries(results.shares))
  console.log(
    `  ${name.padEnd(24)} ${share(median)}  ${share(low)} to ${share(high)}   ${bytes} bytes, ${elements} elements`,
  );
for (const [peer, error] of absent) console.log(`  ${peer.padEnd(24)} does not run: ${error.message}`);
console.log('');

const shareOf = (name) => results.shares[name].median.toFixed(name === 'council kit' ? 2 : 3);
report([
  { name: 'react-server-share', value: Number(shareOf('council kit')), least: LEAST_SHARE },
  ...Object.keys(contestants)
    .filter((name) => name !== 'council kit' && name !== 'host elements')
    .map((name) => ({ name: `react-server-share-of-${name.replaceAll(/\W+/g, '-')}`, value: shareOf(name) })),
]);
// A line too few beside ours is no comparison.
if (absent.length > 0) process.exitCode = 1;

function share(value) {
  return value.toFixed(value < 0.1 ? 3 : 2).padStart(5);
}
