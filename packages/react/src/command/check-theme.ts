import { readFileSync } from 'node:fs';
import { checkTheme, measureTheme } from '../themes/check-theme.js';
import { coloursIn } from '../themes/colours-in.js';
import { neutral } from '../themes/neutral.js';
import { trackerPairs } from '../themes/pairs.js';
import { failed, type Outcome } from './outcome.js';

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Measures the theme that a style sheet makes of the neutral one. Throws when the file cannot be read. */
export function checkThemeFile(file: string): Outcome {
  const found = coloursIn(readFileSync(file, 'utf8'));
  const faults = [...unreadable(found), ...unknown(found)];
  if (Object.keys(found).length === 0) faults.push('it sets none of the colours of a theme.');
  if (faults.length > 0) return failed(listed(file, faults));
  const problems = checkTheme({ colours: found }).map(({ message }) => message);
  if (problems.length > 0) return failed(listed(file, problems));
  const output = `${file}: all ${measureTheme({ colours: found }).length} pairs of colours have the contrast that WCAG 2.2 AA asks for.\n`;
  return { status: 0, output, remarks: '' };
}

const unreadable = (colours: Record<string, string>): string[] =>
  Object.entries(colours).flatMap(([property, colour]) =>
    HEX.test(colour) ? [] : [`${property}: write the colour “${colour}” as #rrggbb, such as #0b0c0c.`],
  );

/** A property that nothing reads is a slip of the pen, and its pair would go unmeasured. */
const unknown = (colours: Record<string, string>): string[] =>
  Object.keys(colours).flatMap((property) =>
    property in neutral.colours || trackerPairs.some(({ of }) => of === property)
      ? []
      : [`${property}: no style reads this property.`],
  );

function listed(file: string, faults: readonly string[]): string {
  const [only, ...others] = faults;
  if (others.length === 0) return `${file}: ${only}`;
  return `${file}: ${faults.length} faults\n${faults.map((fault) => `  ${fault}`).join('\n')}`;
}
