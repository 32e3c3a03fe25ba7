import { aligned } from './aligned.js';
import { documentedOptions, type MacroOption } from './documented-options.js';
import { govukComponents } from './govuk-fixtures.js';
import { noteOn, reasonNoProp } from './option-notes.js';
import { optionPlaces, type OptionPlaces } from './option-places.js';
import { placeWords } from './place-words.js';

interface Row {
  option: string;
  type: string;
  says: string;
}

/** OPTIONS.md: for every option of every macro, the prop that says it. */
export function optionsTable(placesOf = optionPlaces): string {
  const sections = govukComponents.map((component) => section(component, placesOf(component)));
  return `${[intro, ...sections].join('\n\n')}\n`;
}

const intro = `# From macro options to props

<!-- Written by scripts/options.mjs: \`pnpm run options\`. What it says is what the adapters beside the components do. -->

Every option that GOV.UK Frontend documents for its Nunjucks macros, and the prop of ours that says it.

- \`text\` and \`html\` are one thing here: children, or the content of a slot. A slot takes the content alone
  (\`label="Full name"\`) or an object with \`children\` (\`label={{ children: 'Full name', isPageHeading: true }}\`).
- \`classes\` is \`className\`. Some classes of GOV.UK Frontend have a prop of their own, such as \`variant\`.
- \`attributes\` are props like any other, in React's spelling.
- A value is where it starts (\`defaultValue\`, \`defaultChecked\`). To hold it yourself use \`value\` or \`checked\`.`;

function section(component: string, { components, folder, places }: OptionPlaces): string {
  const rows = rowsOf(documentedOptions(component), '', component, places);
  return [
    `## ${macroOf(component)}`,
    `${components.map(code).join(', ')} from ${code(`@councilkit/react/${folder}`)}`,
    aligned([
      ['Option', 'Type', 'Here'],
      ...rows.map(({ option, type, says }) => [code(option), type, says]),
    ]),
  ].join('\n\n');
}

function rowsOf(
  options: readonly MacroOption[],
  parent: string,
  component: string,
  places: OptionPlaces['places'],
): Row[] {
  return options.flatMap(({ name, type, like, params = [] }) => {
    const option = `${parent}${name}`;
    const prop = placeWords(places.get(option) ?? []);
    const asElsewhere = like && `as ${govukComponents.includes(like) ? linkTo(like) : code(like)}`;
    const notes = [prop, asElsewhere, noteOn(component, option)].filter(Boolean);
    const reason = reasonNoProp(component, option);
    const says = prop ? notes.join(', ') : `not needed: ${reason ?? 'nobody knows why'}`;
    const inner = like ? [] : rowsOf(params, `${option}.`, component, places);
    return [{ option, type, says }, ...inner];
  });
}

const macroOf = (component: string) =>
  `govuk-${component}`.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const linkTo = (component: string) => `[${macroOf(component)}](#${macroOf(component).toLowerCase()})`;

const code = (text: string) => `\`${text}\``;
