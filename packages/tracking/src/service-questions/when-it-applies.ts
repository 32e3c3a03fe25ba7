import type { ServiceQuestion } from '@councilkit/client';
import { fill } from '../language/fill.js';
import type { QuestionWords } from '../language/tracking-language.js';

/**
 * When a question is to be answered, as a sentence: 'Only if you answered "Yes" to "Is it
 * dangerous?".' Undefined when it always is.
 */
export function whenItApplies(
  { visibleWhen }: ServiceQuestion,
  questions: readonly ServiceQuestion[],
  words: QuestionWords,
): string | undefined {
  if (visibleWhen === undefined) return undefined;
  const asked = questions.find(({ code }) => code === visibleWhen.question);
  const names = visibleWhen.oneOf.map(
    (key) => asked?.options?.find((option) => option.key === key)?.name ?? key,
  );
  const answers = names.map((answer) => fill(words.quoted, { answer })).join(words.or);
  return fill(words.onlyIf, { answers, question: asked?.prompt ?? visibleWhen.question });
}
