/** Where something stands in the template. */
export interface Origin {
  /** From 1. */
  line: number;
  /** As it was written. */
  text: string;
}

/** Nunjucks' own tree, as far as the converter reads it. Types have the names that Nunjucks gives them. */
interface Placed {
  /** From 0. */
  lineno: number;
  /** On statements and whole expressions; the parts of an expression share that of the whole. */
  origin?: Origin | undefined;
}

interface Literal extends Placed {
  typename: 'Literal';
  value: string | number | boolean | RegExp | null;
}

interface Symbol extends Placed {
  typename: 'Symbol';
  value: string;
}

interface List extends Placed {
  typename: 'Array' | 'Group';
  children: Expression[];
}

interface Pair {
  typename: 'Pair';
  lineno: number;
  colno: number;
  key: Expression;
  value: Expression;
}

export interface Dict extends Placed {
  typename: 'Dict' | 'KeywordArgs';
  children: Pair[];
}

interface LookupVal extends Placed {
  typename: 'LookupVal';
  target: Expression;
  val: Expression;
}

export interface FunCall extends Placed {
  typename: 'FunCall' | 'Filter';
  name: Expression;
  args: { children: Expression[] };
}

/** What stands between `call` and `endcall`. */
interface Caller extends Placed {
  typename: 'Caller';
  body: NodeList;
}

/** What stands between `set` and `endset`, or `filter` and `endfilter`. */
interface Capture extends Placed {
  typename: 'Capture';
  body: NodeList;
}

interface InlineIf extends Placed {
  typename: 'InlineIf';
  cond: Expression;
  body: Expression;
  else_: Expression | null;
}

interface UnaryOp extends Placed {
  typename: 'Not' | 'Neg' | 'Pos';
  target: Expression;
}

export interface BinOp extends Placed {
  typename:
    'And' | 'Or' | 'In' | 'Is' | 'Add' | 'Concat' | 'Sub' | 'Mul' | 'Div' | 'FloorDiv' | 'Mod' | 'Pow';
  left: Expression;
  right: Expression;
}

export interface Compare extends Placed {
  typename: 'Compare';
  expr: Expression;
  ops: { expr: Expression; type: string }[];
}

export type Expression =
  | Literal
  | Symbol
  | List
  | Dict
  | LookupVal
  | FunCall
  | Caller
  | Capture
  | InlineIf
  | UnaryOp
  | BinOp
  | Compare;

interface TemplateData extends Placed {
  typename: 'TemplateData';
  value: string;
}

export interface Output extends Placed {
  typename: 'Output';
  children: (TemplateData | Expression)[];
}

export interface If extends Placed {
  typename: 'If';
  cond: Expression;
  body: NodeList;
  else_: NodeList | If | null;
}

export interface Set extends Placed {
  typename: 'Set';
  targets: Expression[];
  value: Expression | null;
  body?: Capture;
}

export interface Block extends Placed {
  typename: 'Block';
  name: Symbol;
  body: NodeList;
}

export interface FromImport extends Placed {
  typename: 'FromImport';
  template: Expression;
  names: { children: (Symbol | { typename: 'Pair'; key: Symbol; value: Symbol })[] };
}

/** Not a node of Nunjucks, which drops comments. */
interface Comment extends Placed {
  typename: 'Comment';
  value: string;
}

/** What the converter leaves for its reader. */
interface Other extends Placed {
  typename:
    'Import' | 'Include' | 'For' | 'AsyncEach' | 'AsyncAll' | 'IfAsync' | 'Macro' | 'Extends' | 'Switch';
}

export interface NodeList {
  typename: 'NodeList' | 'Root';
  children: TemplateNode[];
}

/** A statement, or a piece of the page between two. */
export type TemplateNode = Output | If | Set | Block | FromImport | Comment | Other;
