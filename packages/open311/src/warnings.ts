import { type Position } from './errors.js';

/** Something of the file that was not taken as it stands. */
export interface Open311Warning extends Position {
  /** What was done, as a sentence. It names members of the file and never repeats what a person wrote. */
  message: string;
  /** How often; `line` and `column` are those of the first time. */
  times: number;
}

/** Collects what a person should know about a reading; what is said of a thousand requests is said once. */
export class Warnings {
  readonly #byMessage = new Map<string, Open311Warning>();

  add(message: string, { line, column }: Position): void {
    const known = this.#byMessage.get(message);
    if (known) known.times += 1;
    else this.#byMessage.set(message, { message, line, column, times: 1 });
  }

  /** In the order they first came up. */
  list(): Open311Warning[] {
    return [...this.#byMessage.values()];
  }
}
