/** One thing that a person, or the browser, does to a page. */
export type Deed =
  /** Keys, as Testing Library spells them, for whatever has the focus. */
  | { press: string }
  | { click: string }
  | { doubleClick: string }
  | { choose: readonly string[]; into: string }
  /** Files dragged by the browser itself: where they are now, or dropped. */
  | { drag: 'dragEnter' | 'dragOver' | 'drop'; over: string; files: number }
  /** Files dragged from over an element straight out of the window, which no driver of a browser can do. */
  | { dragOut: string }
  /** Seconds in which nobody does anything. */
  | { pause: number }
  /** The window gets this wide, in pixels. */
  | { width: number }
  | { goTo: `#${string}` }
  | { history: 'back' }
  | { page: 'loaded again' | 'shown again' };

/** A deed, after the words that cases know it by. */
type Step = readonly [words: string, deed: Deed];

/** What a page begins as, for cases. */
export const AT_FIRST = 'at first';

/** A page that is walked twice: with the macros and GOV.UK Frontend's own script on it, and with our components. */
export interface Walk {
  name: string;
  /** Macro calls, in the order of their places in `page`. */
  parts: readonly (readonly [component: string, options: Record<string, unknown>])[];
  /** What is around them, with a `<div data-part></div>` for each. A button before and a main part after when left unset. */
  page?: string;
  /** What the page's address ends in on arrival. */
  arrive?: `#${string}`;
  /** Of the window, in pixels. 1000 when left unset. */
  width?: number;
  /** For code that goes by the time of events, which no clock of ours can set: pauses are waited out. */
  isInRealTime?: boolean;
  steps: readonly Step[];
  /** The moments at which ours is meant to be unlike the official script in a way that no other walk allows, and why. */
  differs?: readonly { at: string; words: string }[];
}

/** One thing that GOV.UK Frontend's own tests of behaviour say of a component, and where it is proved here. */
export type OfficialCase = { says: string } & Proof;

type Proof =
  /** In a walk, after the step of these words: what the report of that moment has in it, or with a `!` has not. */
  | { walk: string; at: string; shows: readonly string[] }
  /** In a test, by its title, of a file in this package. */
  | { test: string; file: string }
  /** Nowhere, as it cannot happen to a component. */
  | { cannot: string };

/** A component's walks, and what GOV.UK Frontend's own tests say of it. */
export interface Behaviour {
  component: string;
  walks: readonly Walk[];
  cases: readonly OfficialCase[];
}

export const shown = (says: string, walk: string, at: string, ...shows: string[]): OfficialCase => ({
  says,
  walk,
  at,
  shows,
});
export const tested = (says: string, file: string, test: string): OfficialCase => ({ says, file, test });
export const cannot = (says: string, why: string): OfficialCase => ({ says, cannot: why });

/** Why a case cannot happen. */
export const why = {
  ownMarkup: 'A component draws its own markup, so no part of it is missing or another element.',
  noRoot: 'A component is not handed an element to begin with.',
  noClass: 'A component asks for no class on the page; it puts it on its own element once it runs.',
  oneSource: 'Props are the only configuration: there are no data attributes to agree or disagree with.',
  privateApi: 'About names and arguments inside GOV.UK Frontend’s own class.',
} as const;

const BROWSER = 'test/behaviour.browser.test.tsx';

/** What every component is proved to do in `behaviour.browser.test.tsx`. */
export const inBrowser = {
  withoutScripts: (says: string) =>
    tested(says, BROWSER, 'hides nothing that a person needs while no script has run'),
  startedTwice: (says: string) =>
    tested(says, 'test/parity.browser.test.tsx', 'is left alone by GOV.UK Frontend’s own script'),
};
