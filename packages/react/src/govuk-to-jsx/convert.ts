import { changingNames } from './changing-names.js';
import { parseTemplate } from './parse.js';
import { createPrinter } from './print-markup.js';
import { printModule } from './print-module.js';
import { createScope } from './scope.js';
import { drawTemplate } from './template.js';
import { type Todo } from './value.js';

/** Something the converter left for its reader, in a comment where it stood. */
export interface Leftover {
  /** Of the template, from 1. */
  line: number;
  /** As the template has it. */
  text: string;
  why: string;
}

export interface Conversion {
  /** A TypeScript module with one component. */
  code: string;
  /** In the order of the template; empty when everything was converted. */
  leftovers: readonly Leftover[];
}

/**
 * A Nunjucks template as a React component called `name`. Throws a `SyntaxError` that names the line when the
 * template is not well formed.
 */
export function convert(source: string, name: string): Conversion {
  const template = parseTemplate(source);
  const scope = createScope(changingNames(template));
  const nodes = drawTemplate(template, scope);
  const left: Todo[] = [];
  const code = printModule(
    { name, nodes, scope },
    createPrinter((todo) => left.push(todo)),
  );
  const leftovers = left.map(({ origin, why }) => ({ ...origin, why }));
  return { code, leftovers: leftovers.sort((one, other) => one.line - other.line) };
}
