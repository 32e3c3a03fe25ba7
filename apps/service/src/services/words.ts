import { type ServiceDefinition } from '@councilkit/client';

/** What a service says in another language than the council's first. Whatever is left out stays in that one. */
export interface ServiceWords {
  name: string;
  group?: string;
  description?: string;
  /** Found besides the words of the council's first language. */
  keywords?: readonly string[];
  /** What is promised, as a sentence. */
  promise?: string;
  emergencyNotice?: string;
  /** Who looks after it instead. */
  responsible?: { name?: string; advice?: string };
  /** By the code of the question. */
  questions?: Readonly<Record<string, QuestionWords>>;
}

interface QuestionWords {
  prompt: string;
  hint?: string;
  /** The names of the options by their keys. */
  options?: Readonly<Record<string, string>>;
}

/** The words of one service by the first part of a language tag (BCP 47), such as `cy`. */
export type WordsByLanguage = Readonly<Record<string, ServiceWords>>;

/** The service as it is told with these words. It is still found by the words and the name it had. */
export function inWords(service: ServiceDefinition, words: ServiceWords | undefined): ServiceDefinition {
  if (!words) return service;
  const {
    name,
    group,
    description,
    keywords = [],
    promise,
    emergencyNotice,
    responsible,
    questions = {},
  } = words;
  return {
    ...service,
    name,
    group: group ?? service.group,
    description: description ?? service.description,
    keywords: [...keywords, service.name, ...service.keywords],
    promise: service.promise && { ...service.promise, text: promise ?? service.promise.text },
    emergencyNotice: service.emergencyNotice && (emergencyNotice ?? service.emergencyNotice),
    ...(service.responsible && { responsible: { ...service.responsible, ...responsible } }),
    questions: service.questions.map((question) => {
      const told = questions[question.code];
      if (!told) return question;
      const { prompt, hint, options = {} } = told;
      return {
        ...question,
        prompt,
        ...(question.hint === undefined ? {} : { hint: hint ?? question.hint }),
        ...(question.options === undefined
          ? {}
          : {
              options: question.options.map((option) => ({
                ...option,
                name: options[option.key] ?? option.name,
              })),
            }),
      };
    }),
  };
}
