/**
 * `read` with one reading for all who ask for the same at the same time and have heard the same news, so that no answer
 * is older than the news that woke its reader.
 */
export function sharedFeed<Query extends object, Reading>(read: (query: Query) => Promise<Reading>) {
  const underWay = new Map<string, Promise<Reading>>();
  return (query: Query, news: number): Promise<Reading> => {
    const name = JSON.stringify([news, query]);
    const reading = underWay.get(name) ?? read(query).finally(() => underWay.delete(name));
    underWay.set(name, reading);
    return reading;
  };
}
