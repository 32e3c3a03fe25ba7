import { dataRules } from './data-rules.js';
import { fieldRules } from './field-rules.js';
import { pageRules } from './page-rules.js';
import { type OurComponent } from './piece.js';
import { type Props, type Say } from './said.js';

export interface MacroCall {
  /** `input`, which is the component `TextInput`. */
  macro: string;
  options: Props;
}

const rules = { ...dataRules, ...fieldRules, ...pageRules };

/** How one of our components is called in Nunjucks: the reverse of what the converter does. A sentence when the macro cannot; nothing when there is none. */
export function macroCall({ name, props }: OurComponent, say: Say): MacroCall | string | undefined {
  const rule = rules[name];
  if (!rule) return undefined;
  const [macro, optionsOf] = rule;
  const options = optionsOf(props, say);
  return typeof options === 'string' ? options : { macro, options: present(options) };
}

/** Without the options that say nothing. */
function present<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(present) as Value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const entries = Object.entries(value).flatMap(([name, inner]) =>
    inner === undefined ? [] : [[name, present(inner)] as const],
  );
  return Object.fromEntries(entries) as Value;
}
