import fc from 'fast-check';
import { adapterOf } from './adapters.js';
import { documentedPaths } from './documented-options.js';
import { drawOptions } from './draw-options.js';
import { differingPlaces } from './prop-places.js';
import { propName } from '../src/govuk-to-jsx/prop-names.js';

type Options = Record<string, unknown>;

/** The component of ours that a macro's calls are said with, and where in its props each documented option goes. */
export interface OptionPlaces {
  /** More than one where an option decides, as `href` does between `Button` and `ButtonLink`. */
  components: string[];
  /** Their path in the package. */
  folder: string;
  /**
   * By the option's path, as in `items.label.classes`: `items[].label.className`. Of `attributes`, `label.*` is where
   * they are spread. Empty for an option that no prop says.
   */
  places: Map<string, string[]>;
}

/**
 * Where the adapter of a component puts each option, found by leaving it out of calls that have it. So this is what the
 * adapter does, which the fixtures prove, and not what somebody wrote about it.
 */
export function optionPlaces(component: string): OptionPlaces {
  const adapter = adapterOf(component);
  const components = new Set<string>();
  const paths = documentedPaths(component);
  const leaves = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
  const found = new Map(leaves.map((path) => [path, new Map<string, number>()]));
  for (const call of fc.sample(drawOptions(component), { seed: 66, numRuns: 150 })) {
    const element = adapter?.fromMacro(call);
    if (!adapter || !element) continue;
    if (typeof element.type === 'function') components.add(element.type.name);
    for (const [path, counts] of found) {
      const rest = without(call, path.split('.'));
      const isPlenty = Math.max(0, ...counts.values()) >= PLENTY;
      if (rest === call || isPlenty) continue;
      for (const place of differingPlaces(element, adapter.fromMacro(rest)))
        counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const places = new Map(leaves.map((path) => [path, likely(path, found.get(path) ?? new Map())]));
  for (const path of paths) if (!places.has(path)) places.set(path, holding(path, places));
  return { components: [...components].sort(), folder: adapter?.folder ?? '', places };
}

/** An option that was seen this often at one place needs no further calls. */
const PLENTY = 20;

/** Props that say what a class name of GOV.UK Frontend does. */
const modifiers = new Set(['variant', 'color', 'width']);

/** The places that an option most often changes. One that has its name wins: what else changes follows from it. */
function likely(path: string, counts: ReadonlyMap<string, number>): string[] {
  // What is drawn may hold a component of ours, whose prop says more than that something there has changed.
  const isInside = (place: string) => [...counts.keys()].some((other) => other.startsWith(`${place}.<`));
  const byCount = [...counts].filter(([place]) => !isInside(place)).sort(([, one], [, other]) => other - one);
  const [top] = byCount;
  if (!top) return [];
  const name = lastOf(path);
  if (/attributes$/i.test(name)) return [`${parentOf(top[0])}*`];
  const places = byCount.map(([place]) => place);
  if (/classes$/i.test(name))
    return [
      ...places.filter((place) => /className$/i.test(place)).sort(),
      ...places.filter((place) => modifiers.has(lastOf(place))),
    ];
  const named = places.filter((place) => [name, propName(name)].includes(lastOf(place)));
  const own = named.filter((place) => place.replaceAll('[]', '') === path);
  if (named.length > 0) return own.length > 0 ? own : named;
  return byCount.filter(([, count]) => count * 2 > top[1]).map(([place]) => place);
}

/** An option that holds others is where they are. */
function holding(path: string, places: ReadonlyMap<string, string[]>): string[] {
  const inside = [...places].flatMap(([other, own]) => (other.startsWith(`${path}.`) ? own : []));
  // What is chosen among items is said outside them.
  const [first = '', ...others] = inside.some((place) => startOf(place) === path)
    ? inside.filter((place) => startOf(place) === path)
    : inside;
  const segments = first.split('.');
  const shared = segments.filter((_, at) => {
    const start = segments.slice(0, at + 1).join('.');
    return others.every((place) => place === start || place.startsWith(`${start}.`));
  });
  const place = shared.join('.').replace(/\.(className|children)$/, '');
  return place ? [place.replace(/(\[\])+$/, '')] : inside;
}

const startOf = (place: string) => place.replaceAll('[]', '').split('.')[0];
const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);
const parentOf = (path: string) => path.slice(0, path.lastIndexOf('.') + 1);

/** The call without one option: in a list, without it in the first item that has it. */
function without(call: Options, path: readonly string[]): Options {
  const [name = '', ...inner] = path;
  if (!Object.hasOwn(call, name)) return call;
  if (inner.length === 0) {
    const { [name]: _, ...rest } = call;
    return rest;
  }
  const rest = insideWithout(call[name], inner);
  return rest === call[name] ? call : { ...call, [name]: rest };
}

function insideWithout(value: unknown, path: readonly string[]): unknown {
  if (!Array.isArray(value)) return isOptions(value) ? without(value, path) : value;
  const at = value.findIndex((item) => insideWithout(item, path) !== item);
  return at === -1 ? value : value.with(at, insideWithout(value[at], path));
}

const isOptions = (value: unknown): value is Options => typeof value === 'object' && value !== null;
