import { parseArgs } from 'node:util';
import { checkThemeFile } from './check-theme.js';
import { convertFile } from './govuk-to-jsx.js';
import { failed, type Outcome } from './outcome.js';
import { stylesOf } from './styles.js';

/** Beside the command as it is published. */
const STYLE_PARTS = new URL('./styles/', import.meta.url);

const USAGE = `Usage: councilkit-react govuk-to-jsx <file.njk> [--write]
       councilkit-react check-theme <theme.css>
       councilkit-react styles <component> [<component> ...]

govuk-to-jsx turns a Nunjucks template that calls GOV.UK Frontend's macros into a React component.
Prints it; with --write, writes it beside the template as <file>.tsx.
Ends with 0 when everything was converted, 2 when parts are left for you, 1 when it could not be done.

check-theme measures the contrast of every pair of colours that a theme's style sheet brings together,
and names each pair below WCAG 2.2 AA. Ends with 0 when there is none, 1 otherwise.

styles prints the style sheet of a page that uses these components, such as: styles button radios.`;

/** Runs `councilkit-react` with these arguments. Never throws for what they say or what a file holds. */
export function run(args: readonly string[]): Outcome {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { status: 0, output: `${USAGE}\n`, remarks: '' };
    const [command, file, ...others] = positionals;
    if (command === 'styles' && file && values.write === undefined)
      return stylesOf([file, ...others], STYLE_PARTS);
    if (!file || others.length > 0) return failed(USAGE);
    if (command === 'govuk-to-jsx') return convertFile(file, values.write ?? false);
    if (command === 'check-theme' && values.write === undefined) return checkThemeFile(file);
    return failed(USAGE);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}
