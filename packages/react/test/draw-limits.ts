import fc from 'fast-check';
import { attributes } from './draw-attributes.js';
import { phrasing } from './draw-values.js';

// Everything that a macro's documentation allows and that is not drawn is named here, with its reason. Paths are
// written `component option.option`, as in `radios items.conditional.html`.

/** Fewer values than an option's type allows, or none. */
interface Limit {
  reason: string;
  /** Drawn in place of what the type allows. Nothing when left out. */
  draw?: fc.Arbitrary<unknown>;
}

const attributesWithout = (name: string) => attributes.map(({ [name]: _, ...rest }) => rest);

const plainAttributes = attributes.map((drawn) =>
  Object.fromEntries(Object.entries(drawn).filter(([, value]) => typeof value === 'string')),
);

const listItems = phrasing.map((html) => `<li class="govuk-service-navigation__item">${html}</li>`);

const ourTitle: Limit = {
  reason: 'Our prop `title` is the words at the top, not a tooltip.',
  draw: attributesWithout('title'),
};

const number: Limit = {
  reason: 'An empty string is no number. The macro prints it all the same.',
  draw: fc.constantFrom(10, '50', 200),
};

const inList: Limit = { reason: 'Only items stand in a list.', draw: listItems };

const plain: Limit = {
  reason: 'The macro prints an attribute with a rule for leaving it out as [object Object].',
  draw: plainAttributes,
};

const limits: Readonly<Record<string, Limit>> = {
  'character-count formGroup.attributes': plain,
  'character-count maxlength': number,
  'character-count maxwords': number,
  'character-count threshold': number,
  'error-summary attributes': ourTitle,
  'feedback attributes': ourTitle,
  'notification-banner attributes': ourTitle,
  'panel attributes': ourTitle,
  'password-input formGroup.attributes': plain,
  'phase-banner tag.attributes': { reason: 'The macro does not hand them on to the tag.' },
  'service-navigation attributes': {
    reason:
      'Our `aria-label` names the landmark. With nothing but links there is none, and a `div` takes no name.',
    draw: attributesWithout('aria-label'),
  },
  'service-navigation slots.navigationEnd': inList,
  'service-navigation slots.navigationStart': inList,
  'summary-list card.attributes': ourTitle,
  'tabs attributes': ourTitle,
  'tabs items.attributes': {
    reason: 'The `id` of our item is that of its panel.',
    draw: attributesWithout('id'),
  },
};

/** What may be drawn for an option in place of what its type allows, and why. */
export const limitOf = (at: string): Limit | undefined => limits[at];

/** Lists in which a macro skips what is falsy. In the others it draws an empty item. */
const skipping: ReadonlySet<string> = new Set([
  'accordion items',
  'checkboxes items',
  'date-input items',
  'pagination items',
  'radios items',
  'select items',
  'service-navigation navigation',
  'summary-list rows',
  'table rows',
  'tabs items',
  'task-list items',
]);

export const skipsFalsyItems = (at: string) => skipping.has(at);

/**
 * What is not drawn empty. Between the texts before and after no choice, and no part of a date, the macro has a space;
 * around no action, an empty element.
 */
const full: ReadonlySet<string> = new Set([
  'checkboxes items',
  'cookie-banner messages.actions',
  'date-input items',
  'date-input year',
  'radios items',
]);

export const isNeverEmpty = (at: string) => full.has(at);

/** Two options with one value are not drawn: React chooses by value, and would choose both. */
export const hasDistinctItems = (at: string) => at === 'select items';

/**
 * Documented as optional because an ellipsis has neither. A page without them is called "undefined". Brackets are read
 * out after every action of a card whose title is empty.
 */
const needed: ReadonlySet<string> = new Set([
  'pagination items.href',
  'pagination items.number',
  'summary-list card.title.text',
]);

export const isNeeded = (at: string) => needed.has(at);

/** Text that the macro trims, of spaces in any language, or that ends what it trims. A number throws there. */
const trimmed: ReadonlySet<string> = new Set([
  'accordion items.content.text',
  'character-count formGroup.afterInput.text',
  'feedback text',
  'notification-banner text',
  'pagination next.text',
  'pagination previous.text',
  'password-input formGroup.afterInput.text',
]);

export const isTrimmed = (at: string) => trimmed.has(at);

/**
 * Where the number 0 is drawn too: in answers, and where figures are shown. Most macros take it for nothing elsewhere;
 * React prints it, and so do we. Not the values of choices: to the macros 0 is equal to a space among radios, and
 * not to '0' among checkboxes.
 */
const zeros: readonly RegExp[] = [
  /^(character-count|input|password-input|textarea) value$/,
  /^date-input (day|items|month|year)\.value$/,
  /^date-input values\./,
  /^summary-list rows\.(key|value)\.text$/,
  /^table (head|rows)\.text$/,
  /^(hint|inset-text|tag|warning-text) text$/,
  /^panel titleText$/,
];

export const printsZero = (at: string) => zeros.some((place) => place.test(at));

/** Places for `html` whose element takes blocks and controls. In the others a browser would move them elsewhere. */
const blockSlots: readonly RegExp[] = [
  /[ .](before|after)Inputs?\.html$/,
  /^accordion items\.content\.html$/,
  /^(checkboxes|radios) items\.conditional\.html$/,
  /^cookie-banner messages\.html$/,
  /^(details|feedback|fieldset|inset-text|notification-banner|panel) (html|caller)$/,
  /^footer meta\.html$/,
  /^service-navigation slots\.(start|end|end\.html)$/,
  /^summary-list rows\.value\.html$/,
  /^table rows\.html$/,
  /^tabs items\.panel\.html$/,
  /^task-list items\.(hint|status)\.html$/,
];

export const takesBlocks = (at: string) => blockSlots.some((slot) => slot.test(at));

/** Places where plain text becomes a paragraph. Ours knows it by having no element, so `html` is drawn with one. */
const paragraphSlots: ReadonlySet<string> = new Set([
  'accordion items.content.html',
  'cookie-banner messages.html',
  'feedback caller',
  'feedback html',
  'notification-banner caller',
  'notification-banner html',
  'tabs items.panel.html',
]);

export const makesParagraph = (at: string) => paragraphSlots.has(at);
