/** One example that GOV.UK Frontend publishes, in both ways of writing it. */
export interface MacroCall {
  /** GOV.UK Frontend's name for it, such as "with hint text". */
  name: string;
  /** The call of the macro, with its import. */
  nunjucks: string;
  /** The same as a React component, as our converter writes it. */
  jsx: string;
}
