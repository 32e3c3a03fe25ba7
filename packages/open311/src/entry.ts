import { Open311FileError, type Position } from './errors.js';
import { itemsOf, memberOf, saysAnything, textOf, type PayloadNode } from './payload.js';
import { plainLine, plainText } from './plain-text.js';
import { type Warnings } from './warnings.js';

/**
 * One service, question or request of a payload. Remembers which members were asked for, so that what has no place
 * in the contract is named and not dropped in silence.
 */
export class Entry {
  readonly at: Position;
  readonly #node: PayloadNode;
  readonly #kind: string;
  readonly #warnings: Warnings;
  readonly #asked = new Set<string>();

  /** `kind` is what a person calls such an entry, as in "A service has no service_code". */
  constructor(kind: string, node: PayloadNode, warnings: Warnings) {
    this.at = node.at;
    this.#kind = kind;
    this.#node = node;
    this.#warnings = warnings;
  }

  warn(message: string, at: Position = this.at): void {
    this.#warnings.add(message, at);
  }

  /** A scalar as written, trimmed; undefined when absent, null or empty. */
  text(name: string): string | undefined {
    return textOf(this.member(name));
  }

  /** A code or id: always a string. `Open311FileError` when it is one that cannot be kept whole. */
  id(name: string, longest: number): string | undefined {
    const id = this.text(name);
    if (id !== undefined && (id.length > longest || /[\p{Cc}\p{Surrogate}]/u.test(id))) {
      const at = this.member(name)?.at ?? this.at;
      throw new Open311FileError(`${name} must be readable and have at most ${longest} characters`, at);
    }
    return id;
  }

  /** `id`, without which the entry means nothing. */
  requiredId(name: string, longest: number): string {
    const id = this.id(name, longest);
    if (id === undefined) throw new Open311FileError(`${this.#kind} has no ${name}`, this.at);
    return id;
  }

  /** Plain text of several lines, cut to what the contract takes. */
  words(name: string, longest: number): string | undefined {
    return this.fit(name, plainText(this.text(name) ?? ''), longest);
  }

  /** Plain text on one line, cut to what the contract takes. */
  line(name: string, longest: number): string | undefined {
    return this.fit(name, plainLine(this.text(name) ?? ''), longest);
  }

  /** Each entry of a list on one line; a plain text is a list of one. */
  lines(name: string, longest: number): string[] {
    const member = this.member(name);
    if (!member) return [];
    const nodes = member.children.length > 0 ? leavesOf(member) : [member];
    return nodes.flatMap((node) => this.fit(name, plainLine(textOf(node) ?? ''), longest) ?? []);
  }

  /** The text as far as the contract takes it, with a warning when that is not all; undefined when it is empty. */
  fit(name: string, text: string, longest: number): string | undefined {
    if (text.length <= longest) return text || undefined;
    this.warn(`${name} is longer than ${longest} characters and is cut`);
    return `${text.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '')}…`;
  }

  /** A yes or no in the spellings endpoints use; `otherwise` when it is neither. */
  flag(name: string, otherwise: boolean): boolean {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return otherwise;
    if (['true', '1', 'yes'].includes(text)) return true;
    if (['false', '0', 'no'].includes(text)) return false;
    this.warn(`${name} is neither true nor false; ${String(otherwise)} is taken`);
    return otherwise;
  }

  /** The entries of a list member. */
  list(name: string): PayloadNode[] {
    return itemsOf(this.member(name));
  }

  /** Every child of that name, where a payload repeats it without a list around it. */
  repeated(name: string): PayloadNode[] {
    this.#asked.add(name);
    return this.#node.children.filter((child) => child.name === name);
  }

  member(name: string): PayloadNode | undefined {
    this.#asked.add(name);
    return memberOf(this.#node, name);
  }

  /** Names every member that says something and was never asked for. */
  warnOfRest(): void {
    for (const child of this.#node.children) {
      if (this.#asked.has(child.name) || !saysAnything(child)) continue;
      this.warn(`${child.name} has no place in the contract and is left out`, child.at);
    }
  }
}

/** The scalars under a node, however they are nested. */
function leavesOf(node: PayloadNode): PayloadNode[] {
  return node.children.flatMap((child) => (child.children.length > 0 ? leavesOf(child) : [child]));
}
