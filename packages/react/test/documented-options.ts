import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentsFolder } from './govuk-fixtures.js';

/** One option as GOV.UK Frontend documents it. */
export interface MacroOption {
  name: string;
  type: string;
  description?: string;
  /** GOV.UK Frontend says so of both `text` and `html`, of which one is enough. */
  required?: boolean;
  /** What can be set on it, or on each item of it. */
  params?: MacroOption[];
  /** The name is that of a component, such as `errorMessage`, whose options it takes. */
  isComponent?: boolean;
  /** Whose options `params` are, when they are documented elsewhere: `error-message`, or `items` beside it. */
  like?: string;
}

/** Every option of a component, with those of its parts under `params`, as GOV.UK Frontend's own site lists them. */
export function documentedOptions(
  component: string,
  read: (component: string) => string = readOptions,
): MacroOption[] {
  const withParts = (option: MacroOption, _: number, beside: readonly MacroOption[]): MacroOption => {
    if (option.params) return { ...option, params: option.params.map(withParts) };
    const like = option.isComponent ? kebab(option.name) : seenIn(option, beside)?.name;
    const params = option.isComponent ? partOptions(option.name) : seenIn(option, beside)?.params;
    return like && params ? { ...option, like, params: params.map(withParts) } : option;
  };
  // What can be set on a part. The whole joins it to the control by itself.
  const partOptions = (name: string) =>
    parse(read(kebab(name))).filter((option) => option.name !== 'for' && option.name !== 'id');
  return parse(read(component)).map(withParts);
}

/** A part of a date is documented as "See items". */
const seenIn = ({ description }: MacroOption, beside: readonly MacroOption[]) =>
  beside.find(({ name }) => description?.endsWith(`See ${name}.`));

/** Where every option of a component is, those that hold others included, as in `items.label.classes`. */
export const documentedPaths = (component: string): string[] => pathsOf(documentedOptions(component), '');

const pathsOf = (options: readonly MacroOption[], parent: string): string[] =>
  options.flatMap(({ name, params }) => [
    `${parent}${name}`,
    ...(params ? pathsOf(params, `${parent}${name}.`) : []),
  ]);

// GOV.UK Frontend's JSON, in the shape that its own documentation site reads.
const parse = (json: string) => JSON.parse(json) as MacroOption[];

const readOptions = (component: string) =>
  readFileSync(join(componentsFolder, component, 'macro-options.json'), 'utf8');

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
