const SHAPE = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/** True for a day that exists, such as 2026-11-23. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // 31 February rolls over to March; a day that exists comes back as it went in.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** True for a date and time with an offset (RFC 3339) that exists. */
export function isMoment(text: string): boolean {
  return SHAPE.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}
