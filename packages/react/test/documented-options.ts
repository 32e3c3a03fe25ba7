import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentsFolder } from './govuk-fixtures.js';

/** One option as GOV.UK Frontend documents it. */
export interface MacroOption {
  name: string;
  type: string;
  description: string;
  /** GOV.UK Frontend says so of both `text` and `html`, of which one is enough. */
  required?: boolean;
  /** What can be set on it, or on each item of it. */
  params?: MacroOption[];
  /** The name is that of a component, such as `errorMessage`, whose options it takes. */
  isComponent?: boolean;
}

/** Every option of a component, with those of its parts under `params`, as GOV.UK Frontend's own site lists them. */
export function documentedOptions(
  component: string,
  read: (component: string) => string = readOptions,
): MacroOption[] {
  const withParts = (option: MacroOption, _: number, beside: readonly MacroOption[]): MacroOption => {
    const params = option.params ?? (option.isComponent ? partOptions(option.name) : seenIn(option, beside));
    return params ? { ...option, params: params.map(withParts) } : option;
  };
  // What can be set on a part. The whole joins it to the control by itself.
  const partOptions = (name: string) =>
    parse(read(kebab(name))).filter((option) => option.name !== 'for' && option.name !== 'id');
  return parse(read(component)).map(withParts);
}

/** A part of a date is documented as "See items". */
const seenIn = ({ description }: MacroOption, beside: readonly MacroOption[]) =>
  beside.find(({ name }) => description.endsWith(`See ${name}.`))?.params;

// GOV.UK Frontend's JSON, in the shape that its own documentation site reads.
const parse = (json: string) => JSON.parse(json) as MacroOption[];

const readOptions = (component: string) =>
  readFileSync(join(componentsFolder, component, 'macro-options.json'), 'utf8');

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
