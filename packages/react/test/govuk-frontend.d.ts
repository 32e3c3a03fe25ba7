/** GOV.UK Frontend publishes no types. This is what the tests call of its script. */
declare module 'govuk-frontend' {
  export function initAll(options: { scope: Element; onError: (error: unknown) => void }): void;
}
