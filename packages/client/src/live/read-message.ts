/** What a message says; undefined when it cannot be read, or does not say its place as `hasPlace` wants it. */
export function readMessage<Item>(message: string, hasPlace: (item: Item) => boolean): Item | undefined {
  try {
    // The contract gives the shape; its place is the one thing that following relies on.
    const item = JSON.parse(message) as Item;
    return hasPlace(item) ? item : undefined;
  } catch {
    return undefined;
  }
}
