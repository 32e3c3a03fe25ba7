import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Conversion, convert, type Leftover } from '../govuk-to-jsx/convert.js';
import { type Outcome } from './outcome.js';

/** Converts a template. Throws when it cannot be read, is not well formed, or the file to write is there already. */
export function convertFile(file: string, isWritten: boolean): Outcome {
  return finish(file, converted(file), isWritten);
}

function converted(file: string): Conversion {
  const source = readFileSync(file, 'utf8');
  try {
    return convert(source, componentName(file));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

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
