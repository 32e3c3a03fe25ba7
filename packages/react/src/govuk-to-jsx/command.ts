import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Conversion, convert, type Leftover } from './convert.js';

const USAGE = `Usage: councilkit-react govuk-to-jsx <file.njk> [--write]

Turns a Nunjucks template that calls GOV.UK Frontend's macros into a React component.
Prints it; with --write, writes it beside the template as <file>.tsx.

Ends with 0 when everything was converted, 2 when parts are left for you, 1 when it could not be done.`;

/** What a command says, and the status it ends with. */
export interface Outcome {
  status: 0 | 1 | 2;
  /** For the standard output: the component, or the help that was asked for. */
  output: string;
  /** For a person: what is left to do, or what went wrong. */
  remarks: string;
}

/** Runs `councilkit-react` with these arguments. Never throws for what they say or what a template holds. */
export function run(args: readonly string[]): Outcome {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { status: 0, output: `${USAGE}\n`, remarks: '' };
    const [command, file, ...others] = positionals;
    if (command !== 'govuk-to-jsx' || !file || others.length > 0) return failed(USAGE);
    return finish(file, converted(file), values.write ?? false);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

function converted(file: string): Conversion {
  const source = readFileSync(file, 'utf8');
  try {
    return convert(source, componentName(file));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

const failed = (why: string): Outcome => ({ status: 1, output: '', remarks: `${why}\n` });

function finish(file: string, { code, leftovers }: Conversion, isWritten: boolean): Outcome {
  const status = leftovers.length > 0 ? 2 : 0;
  const remarks = leftovers.length > 0 ? listed(file, leftovers) : '';
  if (!isWritten) return { status, output: code, remarks };
  const target = file.replace(/(\.(njk|nunjucks|html|j2))*$/i, '.tsx');
  // Never over somebody's work: the file may be what they made of an earlier run.
  writeFileSync(target, code, { flag: 'wx' });
  return { status, output: `${target}\n`, remarks };
}

function listed(file: string, leftovers: readonly Leftover[]): string {
  const parts = leftovers.length === 1 ? '1 part' : `${leftovers.length} parts`;
  const lines = leftovers.map(({ line, text, why }) => `  line ${line}: ${firstLine(text)}\n    ${why}`);
  return `${parts} of ${file} left for you, marked TODO in the component:\n${lines.join('\n')}\n`;
}

const firstLine = (text: string) => {
  const [first = '', ...others] = text.split('\n');
  return others.length > 0 ? `${first} …` : first;
};

/** `report-a-pothole.njk` holds `ReportAPothole`. */
function componentName(file: string): string {
  const words = basename(file)
    .replace(/\..*$/, '')
    .split(/[^A-Za-z0-9]+/);
  const name = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : `Page${name}`;
}
