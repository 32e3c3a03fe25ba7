/** An entry in a list of items. A falsy one is skipped, so `condition && item` can be written in place. */
export type MaybeItem<Item> = Item | false | null | undefined | '';
