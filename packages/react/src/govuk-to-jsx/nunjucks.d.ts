/** The two parts of Nunjucks that the converter uses; @types/nunjucks describes neither. */
declare module 'nunjucks/src/lexer.js' {
  interface Token {
    type: string;
    value: string;
    /** From 0. */
    lineno: number;
    /** From 0. */
    colno: number;
  }
  interface Tokenizer {
    /** How much of the source has been read, in characters. */
    index: number;
  }
  const lexer: { lex: (source: string) => Tokenizer; TOKEN_COMMENT: string; TOKEN_DATA: string };
  export { type Token, type Tokenizer };
  export default lexer;
}

declare module 'nunjucks/src/parser.js' {
  import { type Token, type Tokenizer } from 'nunjucks/src/lexer.js';
  interface Parser {
    nextToken: (withWhitespace?: boolean) => Token | null;
    peekToken: () => Token | null;
    parseStatement: () => unknown;
    parseExpression: () => unknown;
    parseAggregate: () => unknown;
    parseNodes: () => unknown[];
    parseAsRoot: () => unknown;
  }
  const parser: { Parser: new (tokens: Tokenizer) => Parser };
  export { type Parser };
  export default parser;
}
