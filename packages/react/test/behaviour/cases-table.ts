import { aligned } from '../aligned.js';
import { behaviours } from './behaviours.js';
import { differences } from './differences.js';
import { type Behaviour, type OfficialCase, type Walk } from './walk.js';

/** BEHAVIOUR.md: for every case of GOV.UK Frontend's own tests of behaviour, where it is proved here. */
export function casesTable(): string {
  return `${[intro, counts(), ...behaviours.map(section), known()].join('\n\n')}\n`;
}

/** How many cases a component has, and how they are proved. */
export function countCases({ cases }: Pick<Behaviour, 'cases'>) {
  return {
    cases: cases.length,
    inWalks: cases.filter((proof) => 'walk' in proof).length,
    inTests: cases.filter((proof) => 'test' in proof).length,
    cannot: cases.filter((proof) => 'cannot' in proof).length,
  };
}

const intro = `# The 13 behaviours, case by case

<!-- Written by scripts/behaviour.mjs: \`pnpm run behaviour\`, from the files in test/behaviour. -->

GOV.UK Frontend tests the behaviour of its components in a browser. Below are the cases of those tests, in our words, as
they are in \`packages/govuk-frontend/src/govuk/components\` of its repository (the files \`*.puppeteer.test.js\` and
\`*.jsdom.test.mjs\`), and for each where it is proved here. Those files were read in several versions up to 6.6, so a
case that came late may be missing. A case is proved

- in a **walk**, after the step in brackets. A walk is a page in Chromium that is walked twice, step by step: once with the
  macro’s HTML and GOV.UK Frontend’s own script, once with our component, rendered on the server and hydrated under
  StrictMode. After every step both must be the same in every element and attribute, in what fields hold, in what is out of
  sight, in where the focus is, in the page’s address, in what is at the top of the window, in the events that were
  dispatched and whether their default was prevented, and in all that a screen reader is told to say, also after a pause.
  Then what the case says must be there to see. \`test/parity.browser.test.tsx\` takes the walks.
- in a **test** of that name, where the macro has no way to say it;
- or why it **cannot** happen to a component.`;

function counts(): string {
  const rows = behaviours.map((behaviour) => ({ component: behaviour.component, ...countCases(behaviour) }));
  const total = countCases({ cases: behaviours.flatMap(({ cases }) => cases) });
  return aligned([
    ['Component', 'Cases', 'In walks', 'In tests', 'Cannot happen'],
    ...[...rows, { component: 'All', ...total }].map((row) => [
      row.component,
      ...[row.cases, row.inWalks, row.inTests, row.cannot].map(String),
    ]),
  ]);
}

function section({ component, walks, cases }: Behaviour): string {
  return [
    `## ${component}`,
    aligned([
      ['What GOV.UK Frontend’s tests say', 'Here'],
      ...cases.map((proof) => [proof.says, where(proof)]),
    ]),
    ...meant(walks),
  ].join('\n\n');
}

function where(proof: OfficialCase): string {
  if ('walk' in proof) return `walk: ${proof.walk} (${proof.at})`;
  if ('test' in proof) return `test: ${proof.test.replace(/: (\$name|%s)$/, '')}, in \`${proof.file}\``;
  return `cannot: ${proof.cannot}`;
}

const meant = (walks: readonly Walk[]) =>
  walks.flatMap(({ name, differs = [] }) =>
    differs.map(({ at, words }) => `Meant to differ, in ${name} (${at}): ${words}`),
  );

function known(): string {
  const lines = differences.map(
    ({ components, words }) => `- ${components ? `${components.join(', ')}: ` : ''}${words}`,
  );
  return [
    '## What is meant to differ',
    'Besides what is said above, the walks leave these out of the comparison, and fail when one of them is no longer there.',
    lines.join('\n'),
  ].join('\n\n');
}
