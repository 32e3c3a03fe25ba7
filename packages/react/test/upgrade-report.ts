import { type GovukFixture } from './govuk-fixtures.js';
import { lineDiff } from './line-diff.js';
import { readRelease, type Release, type ReleasedComponent } from './release.js';
import { textView, treeView } from './same-markup.js';

/** Examples of one change that are named before the rest are counted. */
const NAMED = 5;

/** The report on two unpacked packages. */
export const reportOnFolders = (one: string, other: string): string =>
  upgradeReport(readRelease(one), readRelease(other));

/**
 * What changed between two releases of GOV.UK Frontend, whichever is given first, as Markdown: options that came or
 * went, examples that came or went, and examples whose markup changed, each change once with the examples that have it.
 */
export function upgradeReport(one: Release, other: Release): string {
  const [before, after] = isOlder(one.version, other.version) ? [one, other] : [other, one];
  const changes = changesByComponent(before, after);
  const sections = changes.map(([name, parts]) => [`## ${name}`, ...parts].join('\n\n'));
  const total = new Set([...before.components.keys(), ...after.components.keys()]).size;
  const summary = `${sections.length} of ${total} components changed.`;
  return `${[`# From govuk-frontend ${before.version} to ${after.version}`, summary, ...sections].join('\n\n')}\n`;
}

/** The same for each component that changed, as paragraphs of Markdown. */
function changesByComponent(before: Release, after: Release): [component: string, parts: string[]][] {
  const names = [...new Set([...before.components.keys(), ...after.components.keys()])].sort();
  return names.flatMap((name): [string, string[]][] => {
    const parts = componentChanges(before.components.get(name), after.components.get(name));
    return parts.length > 0 ? [[name, parts]] : [];
  });
}

/** What each of these unpacked packages, oldest first, changed of the one before it. The first is only compared with. */
export function changesOfFolders(
  folders: readonly string[],
): { version: string; components: Record<string, string[]> }[] {
  const releases = folders.map(readRelease);
  return releases.slice(1).map((after, index) => {
    const before = releases[index];
    return {
      version: after.version,
      components: before ? Object.fromEntries(changesByComponent(before, after)) : {},
    };
  });
}

function componentChanges(
  before: ReleasedComponent | undefined,
  after: ReleasedComponent | undefined,
): string[] {
  if (!before) return [`New, with ${counted(after?.fixtures.length ?? 0, 'example')}.`];
  if (!after) return ['Gone.'];
  const examples = (component: ReleasedComponent) => component.fixtures.map(({ name }) => name);
  return [
    ...cameAndWent('option', before.options, after.options),
    ...cameAndWent('example', examples(before), examples(after)),
    ...markupChanges(before.fixtures, after.fixtures),
  ];
}

function cameAndWent(what: string, before: readonly string[], after: readonly string[]): string[] {
  const came = after.filter((name) => !before.includes(name));
  const went = before.filter((name) => !after.includes(name));
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  return [
    ...(came.length > 0 ? [`New ${came.length === 1 ? what : `${what}s`}: ${list(came)}`] : []),
    ...(went.length > 0 ? [`Gone: the ${went.length === 1 ? what : `${what}s`} ${list(went)}`] : []),
  ];
}

function markupChanges(before: readonly GovukFixture[], after: readonly GovukFixture[]): string[] {
  const examples = new Map<string, string[]>();
  for (const now of after) {
    const then = before.find(({ name }) => name === now.name);
    const change = then && markupDiff(then.html, now.html);
    if (!change) continue;
    const isCalledAlike = JSON.stringify(then.options) === JSON.stringify(now.options);
    const name = isCalledAlike ? now.name : `${now.name} (called with other options)`;
    examples.set(change, [...(examples.get(change) ?? []), name]);
  }
  return [...examples].map(([change, names]) => {
    const rest = names.length - NAMED;
    const shown = [...names.slice(0, NAMED), ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
    return `Changed markup in ${counted(names.length, 'example')}: ${shown}\n\n\`\`\`diff\n${change}\n\`\`\``;
  });
}

/** The tree tells most; where only a space between words changed, the text does. Empty when neither changed. */
function markupDiff(before: string, after: string): string {
  const tree = lineDiff(treeView(before), treeView(after));
  const lines = tree.length > 0 ? tree : lineDiff(textView(before), textView(after));
  return lines.join('\n');
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Numbers compare as numbers: 5.9.0 is older than 5.14.0. */
const isOlder = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true }) < 0;
