/** The answer that was written last, and what it was written as. */
let latest: { answer: object | null; text: string } = { answer: null, text: '' };

/**
 * An answer as JSON, written once: its entity tag is made of what is sent, right before. Whoever has had it written changes it
 * no more.
 */
export function jsonText(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return JSON.stringify(answer);
  if (latest.answer !== answer) latest = { answer, text: JSON.stringify(answer) };
  return latest.text;
}
