import { isIdentifier } from './javascript.js';
import { binding, code, type Code, type Value } from './value.js';

/** What the names in one template stand for. */
export interface Scope {
  /** Every name the template reads but does not set, in the order it was met: props of the converted component. */
  readonly free: ReadonlySet<string>;
  /** What the template sets, in order. */
  readonly set: ReadonlyMap<string, Value>;
  /** The expression for a name. */
  read: (name: string) => Code;
  /** Gives a name a value; `false` when it has one already, or was read before. */
  define: (name: string, value: Value) => boolean;
  /** Says that `alias` is imported: as a macro of GOV.UK Frontend, or as one nobody here knows. */
  import: (alias: string, macro: string | undefined) => void;
  /** The macro of GOV.UK Frontend that is called by this name. One that is not imported is taken at its word. */
  macro: (name: string) => string | undefined;
}

/** `changing` are the names that do not keep the value they are given, so that nothing is known of it. */
export function createScope(changing: ReadonlySet<string>): Scope {
  const free = new Set<string>();
  const set = new Map<string, Value>();
  const imported = new Map<string, string | undefined>();
  return {
    free,
    set,
    read(name) {
      if (!set.has(name)) free.add(name);
      const is = changing.has(name) ? undefined : set.get(name);
      return { ...code(bound(name), binding.whole), is };
    },
    define(name, value) {
      if (set.has(name) || free.has(name)) return false;
      set.set(name, value);
      return true;
    },
    import: (alias, macro) => void imported.set(alias, macro),
    macro: (name) => (imported.has(name) ? imported.get(name) : /^govuk[A-Z]/.test(name) ? name : undefined),
  };
}

const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

/** A name of the template as a name in JavaScript, where some words are taken. */
export const bound = (name: string) =>
  reserved.has(name) || !isIdentifier(name) ? `_${name.replace(/\W/g, '_')}` : name;
