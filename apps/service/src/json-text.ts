const known = new WeakMap<object, string>();

/**
 * An answer as JSON, written once: its entity tag is made of what is sent. Whoever has had it written changes it no more.
 */
export function jsonText(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return JSON.stringify(answer);
  const text = known.get(answer) ?? JSON.stringify(answer);
  known.set(answer, text);
  return text;
}
