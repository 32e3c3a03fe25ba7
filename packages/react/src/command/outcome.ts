/** What a command says, and the status it ends with. */
export interface Outcome {
  status: 0 | 1 | 2;
  /** For the standard output: what was made, or the help that was asked for. */
  output: string;
  /** For a person: what is left to do, or what went wrong. */
  remarks: string;
}

/** What a command ends with that could not do its work. */
export const failed = (why: string): Outcome => ({ status: 1, output: '', remarks: `${why}\n` });
