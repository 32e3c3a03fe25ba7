import type { CreateServiceRequest, ServiceQuestion } from '@councilkit/client';

/** Answers by question code, as the contract takes them. */
export type Answers = NonNullable<CreateServiceRequest['answers']>;

/** The questions in the order they are put. */
export function inOrder(questions: readonly ServiceQuestion[]): ServiceQuestion[] {
  return [...questions].sort((a, b) => a.order - b.order);
}

/**
 * The questions that are put, given what has been answered. A question that waits for a hidden one is hidden as
 * well, whatever that one still holds.
 */
export function visibleQuestions(questions: readonly ServiceQuestion[], answers: Answers): ServiceQuestion[] {
  const visible = new Set<string>();
  return inOrder(questions).filter(({ code, visibleWhen }) => {
    const isVisible =
      visibleWhen === undefined ||
      (visible.has(visibleWhen.question) && isOneOf(answers[visibleWhen.question], visibleWhen.oneOf));
    if (isVisible) visible.add(code);
    return isVisible;
  });
}

function isOneOf(answer: string | string[] | undefined, keys: readonly string[]): boolean {
  return [answer ?? []].flat().some((key) => keys.includes(key));
}
