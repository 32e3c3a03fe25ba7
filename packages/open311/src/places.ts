import { type Position } from './errors.js';

/** Finds the line and column of offsets into a text. They are asked for in rising order, so that no line is counted twice. */
export class Places {
  readonly #text: string;
  #line = 1;
  #lineStart = 0;
  #newline: number;

  constructor(text: string) {
    this.#text = text;
    this.#newline = text.indexOf('\n');
  }

  at(offset: number): Position {
    while (this.#newline !== -1 && this.#newline < offset) {
      this.#line += 1;
      this.#lineStart = this.#newline + 1;
      this.#newline = this.#text.indexOf('\n', this.#lineStart);
    }
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }
}
