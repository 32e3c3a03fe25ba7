import { type NodeList } from './nunjucks-tree.js';

/**
 * Names that do not keep their first value: what is set more than once, and what a method is called on, as in
 * `{% set rows = (rows.push(row), rows) %}`, which is how templates fill a list in a loop.
 */
export function changingNames(template: NodeList): ReadonlySet<string> {
  const changing = new Set<string>();
  const set = new Set<string>();
  for (const node of nodesIn(template)) {
    if (node['typename'] === 'Set')
      for (const name of namesOf(node['targets'])) {
        if (set.has(name)) changing.add(name);
        set.add(name);
      }
    if (node['typename'] === 'FunCall')
      for (const name of namesOf([targetOf(node['name'])])) changing.add(name);
  }
  return changing;
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every node below, of whatever kind: most kinds are none of the converter's business. */
const nodesIn = (value: unknown): Node[] =>
  isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];

const namesOf = (targets: unknown): string[] =>
  Array.isArray(targets)
    ? targets.flatMap((target: unknown) =>
        isNode(target) && target['typename'] === 'Symbol' ? [String(target['value'])] : [],
      )
    : [];

/** `rows` of `rows.push`. */
const targetOf = (called: unknown) =>
  isNode(called) && called['typename'] === 'LookupVal' ? called['target'] : undefined;
