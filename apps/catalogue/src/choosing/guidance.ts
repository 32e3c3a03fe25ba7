/** What a designer should know of one component. In the texts, `{text-input}` is a link to that component. */
export interface Guidance {
  /** The component's folder: `text-input`. */
  folder: string;
  /** Its name as people say it. */
  name: string;
  /** What other people call it, or look for when they need it. The menu's search knows these words. */
  alsoCalled: readonly string[];
  /** Ends the sentence "You want to…". */
  need: string;
  /** Each ends the sentence "Use it…". */
  use: readonly string[];
  /** Each ends the sentence "Do not use it…", and says what to use instead. */
  avoid: readonly string[];
  /** What the component sees to and what remains for you. */
  accessibility: readonly string[];
}

/** Components that answer the same kind of need. */
export interface GuidanceGroup {
  name: string;
  components: readonly Guidance[];
}
