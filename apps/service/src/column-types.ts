/** PostgreSQL's numbers for two types. https://www.postgresql.org/docs/current/catalog-pg-type.html */
const INT8 = 20;
const DATE = 1082;

/**
 * What JavaScript gets for the columns that the two drivers read differently: a whole number for an int8, such as a count,
 * and the text `2026-11-23` for a date, which has no time zone. By the type's number.
 */
export const columnTypes: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: wholeNumber,
  [DATE]: (text) => text,
};

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError('The database gave a number too large to be exact');
  return number;
}
