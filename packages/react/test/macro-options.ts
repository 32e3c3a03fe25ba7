import { documentedOptions, type MacroOption } from './documented-options.js';
import { govukFixtures } from './govuk-fixtures.js';

type Options = Record<string, unknown>;

/** A macro call that sets one documented option on top of a published example. */
export interface OptionExample {
  /** Where the option is, such as `formGroup.beforeInput.html`. */
  path: string;
  options: Options;
}

/** Calls that between them set every option GOV.UK Frontend documents for a component, one at a time. */
export function optionExamples(component: string): OptionExample[] {
  const [first] = govukFixtures(component);
  return leavesOf(documentedOptions(component))
    .map((leaf) => ({ ...leaf, name: leaf.path.map((step) => step.name).join('.') }))
    .filter(({ name }) => !documentedOnly.has(`${component} ${name}`))
    .flatMap(({ path, name, type }) =>
      samplesOf(name, type).map((sample) => ({
        path: name,
        options: withOption(baseFor(component, path) ?? first?.options, path, sample),
      })),
    );
}

/** Options of a part that the whole documents with the rest, and does not hand on. */
const documentedOnly = new Set(['phase-banner tag.attributes']);

interface Step {
  name: string;
  isList: boolean;
}

interface Leaf {
  path: Step[];
  type: string;
}

function leavesOf(options: readonly MacroOption[], parent: Step[] = []): Leaf[] {
  return options.flatMap(({ name, type, params }) => {
    // A block is filled in by the page, as React's children are. No data can set it.
    if (type === 'nunjucks-block') return [];
    const path = [...parent, { name, isList: type === 'array' }];
    return params ? leavesOf(params, path) : [{ path, type }];
  });
}

/** An example that already has the object or list that the option belongs to. */
function baseFor(component: string, [container, ...rest]: Step[]): Options | undefined {
  if (!container || rest.length === 0) return undefined;
  return govukFixtures(component).find(({ options }) => options[container.name])?.options;
}

/** Options that take one of few words, or a number written as text. */
const words: Record<string, string> = {
  behaviour: 'exclusive',
  classes: 'app-sample app-sample--other',
  countType: 'words',
  href: '/sample?one=1&two=2',
  id: 'sample',
  idPrefix: 'sample',
  inputmode: 'decimal',
  rows: '3',
  titleHeadingLevel: '3',
  type: 'button',
};

function samplesOf(path: string, type: string): unknown[] {
  const name = path.split('.').at(-1) ?? '';
  if (type === 'boolean') return [true, false];
  if (type === 'integer') return [3];
  if (type === 'array') return [['Sample']];
  if (type === 'object') return [{ 'data-sample': 'value', 'data-number': 3 }];
  const isHtml = /html$/i.test(name) || path.startsWith('slots.');
  return [words[name] ?? (isHtml ? '<b>Sample</b> &amp; <i>more</i>' : 'Sample & <more>')];
}

function withOption(base: unknown, [step, ...rest]: Step[], sample: unknown): Options {
  const options: Options = typeof base === 'object' && base !== null ? { ...base } : {};
  if (!step) return options;
  const inner = options[step.name];
  if (rest.length === 0) options[step.name] = sample;
  else options[step.name] = step.isList ? inFirst(inner, rest, sample) : withOption(inner, rest, sample);
  return options;
}

/** Sets an option on the first item. The others go without a mark that only one may have, such as `selected`. */
function inFirst(list: unknown, path: Step[], sample: unknown): unknown[] {
  const items: unknown[] =
    Array.isArray(list) && list.length > 0 ? list : [{ text: 'Sample', href: '#sample' }];
  const [mark] = typeof sample === 'boolean' ? path : [];
  return items.map((item, index) => {
    // A row of a table is itself a list, of cells.
    if (index === 0)
      return Array.isArray(item) ? inFirst(item, path, sample) : withOption(item, path, sample);
    if (!mark || typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).filter(([name]) => name !== mark.name));
  });
}
