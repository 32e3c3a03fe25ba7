/** See .storybook/macro-calls.ts; an ambient module cannot import `MacroCall`. */
declare module 'virtual:macro-calls' {
  export const callsByFolder: Readonly<
    Record<string, readonly { name: string; nunjucks: string; jsx: string }[]>
  >;
}
