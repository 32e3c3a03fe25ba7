/** See .storybook/component-facts.ts. */
declare module 'virtual:component-facts' {
  // An ambient module cannot import at its top.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  export const facts: import('./component-facts.js').CatalogueFacts;
}

/** See .storybook/macro-calls.ts. */
declare module 'virtual:story-code' {
  export const codeByStory: Readonly<Record<string, { react: string; nunjucks: string }>>;
}
