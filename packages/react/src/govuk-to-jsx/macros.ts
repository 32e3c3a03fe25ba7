import { type Rule } from './component.js';
import { type MacroCall } from './macro-call.js';
import { govukButton } from './rules/actions.js';
import { bannerRules } from './rules/banners.js';
import { choiceRules } from './rules/choices.js';
import { contentRules } from './rules/content.js';
import { dataRules } from './rules/data.js';
import { govukDateInput } from './rules/date-input.js';
import { fieldRules } from './rules/fields.js';
import { navigationRules } from './rules/navigation.js';
import { pageRules } from './rules/page.js';
import { fromObject } from './shape.js';
import { nodes, type Value } from './value.js';

/** What each macro of GOV.UK Frontend is here, by its name in Nunjucks. */
const rules: Readonly<Record<string, Rule>> = {
  ...bannerRules,
  ...choiceRules,
  ...contentRules,
  ...dataRules,
  ...fieldRules,
  ...navigationRules,
  ...pageRules,
  govukButton,
  govukDateInput,
};

/** What a call of a macro draws; `undefined` when GOV.UK Frontend has no such macro. */
export function draw(macro: string, call: MacroCall): Value | undefined {
  const rule = Object.hasOwn(rules, macro) ? rules[macro] : undefined;
  if (!rule) return undefined;
  const caller = call.caller ? [{ name: 'caller', value: call.caller }] : [];
  return fromObject(({ props }) => nodes(rule([...caller, ...props], call), call.origin))(call.options);
}
