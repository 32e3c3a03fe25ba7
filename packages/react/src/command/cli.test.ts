import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledStyles } from '../../scripts/compiled-styles.mjs';
import { styleParts } from '../../scripts/style-parts.mjs';
import { saltmere, themeCss } from '../themes/index.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'councilkit-react-'));
const command = join(folder, 'cli.js');

/** The command as it is published, in a folder with nothing else in it. */
function councilkitReact(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(async () => {
  mkdirSync(join(folder, 'styles'));
  const parts = await styleParts(compiledStyles());
  for (const { name, css } of parts) writeFileSync(join(folder, 'styles', `${name}.css`), css);
  writeFileSync(
    join(folder, 'styles', 'parts.json'),
    JSON.stringify(parts.map(({ name, needs }) => ({ name, needs }))),
  );
  execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/cli.mjs', import.meta.url)), command]);
});
beforeEach(() => {
  writeFileSync(join(folder, 'report-it.njk'), '<p>{{ govukTag({ text: "Sent" }) }}</p>\n');
  writeFileSync(
    join(folder, 'left.njk'),
    '<p>a</p>\n{% for b in c %}\n{{ b }}{% endfor %}\n{{ d | upper }}\n',
  );
  rmSync(join(folder, 'report-it.tsx'), { force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('councilkit-react govuk-to-jsx', () => {
  it('prints the component, and ends with 0 when nothing is left', () => {
    const { status, stdout, stderr } = councilkitReact('govuk-to-jsx', 'report-it.njk');
    expect(stdout).toContain(`import { Tag } from '@councilkit/react/tag';`);
    expect(stdout).toContain('export function ReportIt() {');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('lists what is left with its lines, and ends with 2', () => {
    const { status, stdout, stderr } = councilkitReact('govuk-to-jsx', 'left.njk');
    expect(stdout).toContain('{/* TODO line 4: {{ d | upper }} */}');
    expect(stderr).toBe(`2 parts of left.njk left for you, marked TODO in the component:
  line 2: {% for b in c %} …
    a loop: write it with map, and give each item a key
  line 4: {{ d | upper }}
    the filter upper is for you to write
`);
    expect(status).toBe(2);
  });

  it('ends with 2 for one part that is left, too', () => {
    writeFileSync(join(folder, 'one.njk'), '{{ d | upper }}');
    const { status, stderr } = councilkitReact('govuk-to-jsx', 'one.njk');
    expect(stderr).toMatch(/^1 part of one\.njk left for you, marked TODO in the component:\n {2}line 1: /);
    expect(status).toBe(2);
  });

  it('writes beside the template when asked, but never over a file', () => {
    const first = councilkitReact('govuk-to-jsx', 'report-it.njk', '--write');
    expect(first).toEqual({ status: 0, stdout: 'report-it.tsx\n', stderr: '' });
    const written = readFileSync(join(folder, 'report-it.tsx'), 'utf8');
    expect(written).toContain('export function ReportIt() {');
    writeFileSync(join(folder, 'report-it.njk'), '<p>Other</p>');
    const again = councilkitReact('govuk-to-jsx', 'report-it.njk', '--write');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('report-it.tsx');
    expect(readFileSync(join(folder, 'report-it.tsx'), 'utf8')).toBe(written);
  });

  it('takes every ending of a template off its name', () => {
    writeFileSync(join(folder, 'gone.html.njk'), '<p>Gone</p>');
    const { status, stdout } = councilkitReact('govuk-to-jsx', 'gone.html.njk', '--write');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'gone.tsx\n' });
    expect(readFileSync(join(folder, 'gone.tsx'), 'utf8')).toContain('export function Gone() {');
  });

  it.each<[string, string[], string]>([
    ['no command', [], 'Usage: councilkit-react govuk-to-jsx <file.njk>'],
    ['another command', ['jsx-to-govuk', 'a.njk'], 'Usage:'],
    ['an option of another command', ['check-theme', 'a.css', '--write'], 'Usage:'],
    ['an option it does not have', ['govuk-to-jsx', 'a.njk', '--force'], "Unknown option '--force'"],
    ['a file that is not there', ['govuk-to-jsx', 'gone.njk'], 'gone.njk'],
  ])('says what to mend, and ends with 1, for %s', (_, args, message) => {
    const { status, stdout, stderr } = councilkitReact(...args);
    expect(stderr).toContain(message);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  it('names the line that Nunjucks cannot read', () => {
    writeFileSync(join(folder, 'wrong.njk'), '\n\n{{ govukTag({ text: }) }}');
    const { status, stderr } = councilkitReact('govuk-to-jsx', 'wrong.njk', '--write');
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'wrong.njk: Line 3: unexpected token: }\n' });
    expect(existsSync(join(folder, 'wrong.tsx'))).toBe(false);
  });

  it('repeats the licences of what it is made of', () => {
    const source = readFileSync(command, 'utf8');
    for (const part of ['nunjucks', 'parse5', 'entities'])
      expect(source).toContain(`Includes parts of ${part} `);
  });
});

describe('councilkit-react check-theme', () => {
  const check = (css: string) => {
    writeFileSync(join(folder, 'my-theme.css'), css);
    return councilkitReact('check-theme', 'my-theme.css');
  };

  it('ends with 0 when every pair has the contrast it needs', () => {
    const { status, stdout, stderr } = check(themeCss(saltmere));
    expect(stdout).toMatch(
      /^my-theme\.css: all \d\d pairs of colours have the contrast that WCAG 2\.2 AA asks for\.\n$/,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('names the pair that fails, with both colours, and ends with 1', () => {
    const { status, stdout, stderr } = check(':root { --govuk-input-border-colour: #aaaaaa; }');
    expect(stderr).toBe(
      'my-theme.css: the outline of a field: --govuk-input-border-colour #aaaaaa on --govuk-body-background-colour #ffffff has a contrast of 2.32 to 1 and needs 3 to 1.\n',
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  it('names every pair when there are several', () => {
    const { status, stderr } = check(':root { --council-button-colour: #f5a623; }');
    expect(stderr).toMatch(
      /^my-theme\.css: 2 faults\n {2}the main button: .*\n {2}the main button on the page: .*\n$/,
    );
    expect(status).toBe(1);
  });

  it.each([
    [
      'a colour it cannot read',
      ':root { --govuk-link-colour: navy; }',
      '--govuk-link-colour: write the colour “navy” as #rrggbb',
    ],
    [
      'a property that does not exist',
      ':root { --govuk-links-colour: #000; }',
      '--govuk-links-colour: no style reads this property',
    ],
    [
      'a property of the tracker that does not exist',
      ':root { --ck-acent-colour: #1d70b8; }',
      '--ck-acent-colour: no style reads this property',
    ],
    [
      'a tracker that cannot be seen',
      ':root { --ck-accent-colour: #eee; }',
      'the tracker’s steps on the page: --ck-accent-colour #eee on --govuk-body-background-colour #ffffff has a contrast of',
    ],
    ['a sheet that is no theme', 'p { color: red }', 'sets none of the colours of a theme'],
  ])('says what to mend, and ends with 1, for %s', (_, css, message) => {
    const { status, stderr } = check(css);
    expect(stderr).toContain(message);
    expect(status).toBe(1);
  });
});

describe('councilkit-react styles', () => {
  it('prints what every page needs, the components and what they are built of, and no more', () => {
    const { status, stdout, stderr } = councilkitReact('styles', 'password-input');
    for (const block of [
      'govuk-template',
      'govuk-label',
      'govuk-input',
      'govuk-button',
      'govuk-password-input',
    ])
      expect(stdout).toContain(`.${block}`);
    for (const block of ['govuk-table__cell', 'govuk-radios__input', 'govuk-accordion__section'])
      expect(stdout).not.toContain(`.${block}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('keeps the order of the whole, whatever the order of the names', () => {
    expect(councilkitReact('styles', 'tag', 'button').stdout).toBe(
      councilkitReact('styles', 'button', 'tag').stdout,
    );
  });

  it('names the components there are when it knows one of the names not', () => {
    const { status, stdout, stderr } = councilkitReact('styles', 'button', 'carousel');
    expect(stderr).toMatch(/^No component is called “carousel”. There are: accordion, .*, warning-text\.\n$/);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });
});
