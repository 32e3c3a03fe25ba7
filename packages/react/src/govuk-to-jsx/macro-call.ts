import { type Origin } from './nunjucks-tree.js';
import { type Value } from './value.js';

/** One call of a macro. */
export interface MacroCall {
  options: Value;
  /** What stands between `call` and `endcall`. */
  caller: Value | undefined;
  origin: Origin | undefined;
}
