import { type ServiceQuestion } from '@councilkit/client';
import { type Draft } from './draft.js';

/** The answers that were given, in the order and the words of the questions; options by their names. */
export function answersInWords(
  questions: readonly ServiceQuestion[],
  answers: Draft['answers'],
): { code: string; prompt: string; text: string }[] {
  return [...questions]
    .sort((one, other) => one.order - other.order)
    .flatMap((question) => {
      const given = answers[question.code];
      if (given === undefined) return [];
      const text = [given]
        .flat()
        .map((key) => nameOf(question, key))
        .join(', ');
      return text ? [{ code: question.code, prompt: question.prompt, text }] : [];
    });
}

function nameOf({ options }: ServiceQuestion, key: string): string {
  return options?.find((option) => option.key === key)?.name ?? key;
}
