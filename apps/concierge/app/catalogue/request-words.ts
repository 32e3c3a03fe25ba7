import { type ServiceRequest } from '@councilkit/client';

/** A text as a request keeps it, and what is said in its place. */
export type Swap = readonly [kept: string, said: string];

/** One question of a request in another language, and its answer where that was chosen from options. */
export interface AnswerWords {
  code: string;
  prompt?: Swap | undefined;
  text?: Swap | undefined;
}

/** What is said otherwise of one request in another language than the council's first. Plain JSON, as it goes to the browser. */
export interface RequestWords {
  serviceName?: Swap | undefined;
  promise?: Swap | undefined;
  answers: readonly AnswerWords[];
}

/** As much of a request as is said in the catalogue's words. */
export type InCatalogueWords = Pick<ServiceRequest, 'serviceName' | 'promise'> &
  Partial<Pick<ServiceRequest, 'answers'>>;

/**
 * The request said with these words; as it came without any. A text that it no longer keeps as it did when they were found is
 * left as it is.
 */
export function sayRequest<Kept extends InCatalogueWords>(
  request: Kept,
  words: RequestWords | undefined,
): Kept {
  if (!words) return request;
  const { serviceName, promise, answers } = request;
  return {
    ...request,
    serviceName: said(serviceName, words.serviceName),
    promise: promise && { ...promise, text: promise.text && said(promise.text, words.promise) },
    ...(answers && {
      answers: answers.map((answer) => {
        const { prompt, text } = words.answers.find(({ code }) => code === answer.code) ?? {};
        return { ...answer, prompt: said(answer.prompt, prompt), text: said(answer.text, text) };
      }),
    }),
  };
}

function said(text: string, swap: Swap | undefined): string {
  return swap?.[0] === text ? swap[1] : text;
}
