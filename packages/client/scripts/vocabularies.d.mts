/** An open vocabulary of the contract: a name of its own, where it stands, and the words it lists. */
interface Vocabulary {
  name: string;
  of: string;
  words: string[];
}

/** Every open vocabulary of `contract`, a bundled OpenAPI document, by name. */
export function vocabulariesOf(contract: unknown): Vocabulary[];
