import { Open311FileError, type Position } from './errors.js';
import { DEEPEST_NESTING, type PayloadNode } from './payload.js';
import { Places } from './places.js';

/**
 * One token: punctuation, a string, a number or a word. Numbers may start with zeros: the specification's own
 * samples write `"service_code":001`, which `JSON.parse` refuses and which would not survive as a number.
 */
const TOKEN =
  /[ \t\r\n]*(?:(?<mark>[{}[\],:])|(?<string>"[^"\\\n]*(?:\\.[^"\\\n]*)*")|(?<scalar>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** Reads JSON from `start` on into its value. `Open311FileError` with line and column where it is not JSON. */
export function readJson(file: string, start = 0): PayloadNode {
  const reader = new JsonReader(file, start);
  const document = reader.value('', 1);
  reader.end();
  return document;
}

interface Token {
  mark: string | undefined;
  string: string | undefined;
  scalar: string | undefined;
  at: Position;
}

class JsonReader {
  readonly #json: string;
  readonly #places: Places;
  #offset: number;
  #token: Token;

  constructor(json: string, start: number) {
    this.#json = json;
    this.#offset = start;
    this.#places = new Places(json);
    this.#token = this.#read();
  }

  value(name: string, depth: number): PayloadNode {
    const { mark, string, scalar, at } = this.#token;
    if (depth > DEEPEST_NESTING) throw new Open311FileError('Values are nested too deeply', at);
    const node = { name, at, text: '', children: [], isList: mark === '[' };
    if (mark === '{') return { ...node, children: this.#members('}', () => this.#member(depth)) };
    if (mark === '[') return { ...node, children: this.#members(']', () => this.value('item', depth + 1)) };
    const text = string === undefined ? scalar : this.#decode(string, at);
    if (text === undefined) throw this.#unexpected('a value');
    this.#next();
    return { ...node, text: scalar === 'null' ? '' : text };
  }

  end(): void {
    if (!this.#isAtEnd()) throw this.#unexpected('the end of the file');
  }

  #member(depth: number): PayloadNode {
    const { string, at } = this.#token;
    if (string === undefined) throw this.#unexpected('a member name in double quotes');
    this.#next();
    if (this.#token.mark !== ':') throw this.#unexpected('":"');
    this.#next();
    return { ...this.value(this.#decode(string, at), depth + 1), at };
  }

  #members(close: '}' | ']', read: () => PayloadNode): PayloadNode[] {
    const members: PayloadNode[] = [];
    this.#next();
    if (this.#token.mark !== close) {
      members.push(read());
      while (this.#token.mark === ',') {
        this.#next();
        members.push(read());
      }
    }
    if (this.#token.mark !== close) throw this.#unexpected(`"," or "${close}"`);
    this.#next();
    return members;
  }

  #next(): void {
    this.#token = this.#read();
  }

  #read(): Token {
    TOKEN.lastIndex = this.#offset;
    const found = TOKEN.exec(this.#json);
    const { mark, string, scalar } = found?.groups ?? {};
    const start = found
      ? this.#offset + found[0].length - (mark ?? string ?? scalar ?? '').length
      : this.#skipSpace();
    const at = this.#places.at(start);
    this.#offset = found ? TOKEN.lastIndex : start;
    return { mark, string, scalar, at };
  }

  #skipSpace(): number {
    const rest = /[^ \t\r\n]/g;
    rest.lastIndex = this.#offset;
    return rest.exec(this.#json)?.index ?? this.#json.length;
  }

  #isAtEnd(): boolean {
    const { mark, string, scalar } = this.#token;
    return (mark ?? string ?? scalar) === undefined && this.#offset >= this.#json.length;
  }

  #decode(string: string, at: Position): string {
    try {
      // A string literal of JSON parses to a string.
      return JSON.parse(string) as string;
    } catch (cause) {
      throw new Open311FileError(
        'This is not JSON: a string holds a character or an escape that JSON does not allow',
        at,
        cause,
      );
    }
  }

  #unexpected(expected: string): Open311FileError {
    const found = this.#isAtEnd() ? 'the file ends' : 'something else stands';
    return new Open311FileError(`This is not JSON: ${found} where ${expected} should be`, this.#token.at);
  }
}
