// Runs every command that the packages bring, from the tarballs, as a stranger has them after an install.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageManager, toolEnvironment } from './install.mjs';

const TEMPLATE = `{% from "govuk/components/button/macro.njk" import govukButton %}
{{ govukButton({ text: "Send report", preventDoubleClick: true }) }}
`;
const PALE_THEME = ':root { --council-button-colour: #f5a623; --council-button-text-colour: #ffffff; }\n';

/** A command line, and what its output must and must not hold. Each is run in a project that has the tarballs installed. */
const RUNS = [
  {
    command: 'councilkit-react',
    args: ['govuk-to-jsx', 'report.njk'],
    status: 0,
    says: ["from '@councilkit/react", '<Button preventDoubleClick>'],
  },
  {
    command: 'councilkit-react',
    args: ['check-theme', 'pale.css'],
    status: 1,
    says: ['--council-button-text-colour', '2.02 to 1'],
  },
  {
    command: 'councilkit-react',
    args: ['check-theme', 'node_modules/@councilkit/react/dist/themes/saltmere.css'],
    status: 0,
    says: [],
  },
  {
    command: 'councilkit-react',
    args: ['styles', 'radios', 'button'],
    status: 0,
    says: ['.govuk-radios__input', '.govuk-button'],
    not: ['.govuk-accordion'],
  },
  { command: 'councilkit-import-open311', args: ['--help'], status: 0, says: ['Usage'] },
];

/** Throws with the first command that does not do what it should. `project` has all of `tarballs` installed. */
export function runCommands(tarballs, project) {
  writeFileSync(join(project, 'report.njk'), TEMPLATE);
  writeFileSync(join(project, 'pale.css'), PALE_THEME);
  const unproved = tarballs
    .flatMap(({ packed }) => Object.keys(packed.bin ?? {}))
    .filter((name) => !RUNS.some(({ command }) => command === name));
  if (unproved.length > 0) throw new Error(`Nothing runs ${unproved.join(', ')} from its tarball`);

  for (const { command, ...wanted } of RUNS) {
    expectRun(join(project, 'node_modules', '.bin', command), wanted, project);
  }
  // And without an install, as the README says it: the one command of the package.
  const react = tarballs.find(({ packed }) => packed.bin?.['councilkit-react']);
  expectRun(
    'npm',
    {
      ...RUNS[0],
      args: [
        'exec',
        '--yes',
        `--package=${packageManager()}`,
        '--',
        'pnpm',
        'dlx',
        `file:${react.file}`,
        ...RUNS[0].args,
      ],
    },
    project,
  );
  console.log(`${RUNS.length + 1} command lines do as they say, from the tarballs`);
}

function expectRun(command, { args, status, says, not = [] }, cwd) {
  const line = [command, ...args].join(' ');
  const ended = spawnSync(command, args, { cwd, encoding: 'utf8', env: toolEnvironment() });
  const heard = `${ended.stdout}${ended.stderr}`;
  const wrong = [
    ...(ended.status === status ? [] : [`ended with ${ended.status}, not ${status}`]),
    ...says.filter((words) => !heard.includes(words)).map((words) => `does not say ${words}`),
    ...not.filter((words) => heard.includes(words)).map((words) => `says ${words}`),
  ];
  if (wrong.length > 0) throw new Error(`${line} ${wrong.join(', ')}. It said:\n${heard.slice(0, 2000)}`);
}
