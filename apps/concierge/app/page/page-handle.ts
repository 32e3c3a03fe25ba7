/** What a route says to the frame around every page, as its `handle`. */
export interface PageHandle {
  /** The page brings the script it needs, and is not taken over by React Router in the browser. */
  isWithoutRouter: boolean;
}

/** Whether one of the routes on the page wants React Router's client kept off it. */
export function isWithoutRouter(matches: readonly { handle?: unknown }[]): boolean {
  return matches.some(
    ({ handle }) =>
      typeof handle === 'object' &&
      handle !== null &&
      'isWithoutRouter' in handle &&
      handle.isWithoutRouter === true,
  );
}
