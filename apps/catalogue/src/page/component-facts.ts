/** What the catalogue knows of a component from the files around it, when it is built. */
export interface ComponentFacts {
  /** What a virtual screen reader says of each state, by the name of its export. */
  readAloud: Readonly<Record<string, SaidOfState>>;
  /** How many examples GOV.UK Frontend publishes of it; 0 when it has no such component. */
  examples: number;
  /** Whether GOV.UK Frontend has a script for it. */
  hasScript: boolean;
  changes: readonly Release[];
  /** What GOV.UK Frontend changed of it, as its published examples show. */
  govukChanges: readonly Release[];
  /** Whether the tests have left a picture of it in forced colours. */
  hasPicture: boolean;
}

/** What is said of one state as somebody reads it, and what is said when something happens. */
export interface SaidOfState {
  phrases: readonly string[];
  /** Each with what happens, in words that follow "After". */
  after: readonly { deed: string; phrases: readonly string[] }[];
}

/** What one version brought, newest first. */
export interface Release {
  /** Such as `6.6.0`; nothing for what is not published yet. */
  version?: string | undefined;
  /** Paragraphs of Markdown. */
  paragraphs: readonly string[];
}

/** The facts of every component, by folder, and what they are compared with. */
export interface CatalogueFacts {
  govukFrontend: string;
  /** The oldest version of GOV.UK Frontend whose changes are known. */
  govukFrontendFrom: string;
  components: Readonly<Record<string, ComponentFacts>>;
}
