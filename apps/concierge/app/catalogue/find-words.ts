import { type Service, type ServiceDefinition, type ServiceQuestion } from '@councilkit/client';
import { type AnswerWords, type InCatalogueWords, type RequestWords, type Swap } from './request-words.js';

/** A service as far as requests repeat it. One of a list comes without its questions. */
type Told = Pick<Service, 'name' | 'promise'> & Partial<Pick<ServiceDefinition, 'questions'>>;

/** One service in the council's first language, in which requests keep it, and in the one of the page. */
export interface InBoth<Kind extends Told = Told> {
  first: Kind;
  here: Kind;
}

/**
 * What of a request can be said in the language of the page, out of today's catalogue; undefined for nothing. Only what the
 * request keeps word for word as the catalogue has it in the first language: a promise that was worded otherwise when it was
 * made stays as it was made, and so does what residents wrote themselves.
 */
export function findWords(
  { serviceName, promise, answers = [] }: InCatalogueWords,
  { first, here }: InBoth,
): RequestWords | undefined {
  const words = {
    serviceName: swap(serviceName, first.name, here.name),
    promise: swap(promise?.text, first.promise?.text, here.promise?.text),
    answers: answers.flatMap((answer): AnswerWords[] => {
      const [was, is] = [first, here].map(({ questions }) =>
        questions?.find(({ code }) => code === answer.code),
      );
      if (!was || !is) return [];
      const prompt = swap(answer.prompt, was.prompt, is.prompt);
      const chosen = swap(answer.text, answer.text, optionsInWords(answer.text, was, is));
      return prompt || chosen ? [{ code: answer.code, prompt, text: chosen }] : [];
    }),
  };
  return words.serviceName || words.promise || words.answers.length > 0 ? words : undefined;
}

/** Undefined where the two languages say the same, one of them says nothing, or the request keeps something else. */
function swap(
  kept: string | null | undefined,
  was: string | undefined,
  is: string | undefined,
): Swap | undefined {
  return kept === was && was !== undefined && is !== undefined && is !== was ? [was, is] : undefined;
}

/** The options that `text` names, in the words of `is`; undefined when it does not name options and nothing besides. */
function optionsInWords(text: string, was: ServiceQuestion, is: ServiceQuestion): string | undefined {
  const options = was.options ?? [];
  const chosen =
    was.datatype === 'multivaluelist'
      ? namedIn(text, options)
      : was.datatype === 'singlevaluelist'
        ? options.filter(({ name }) => name === text).slice(0, 1)
        : undefined;
  const names = chosen?.map(({ key }) => is.options?.find((option) => option.key === key)?.name);
  return names?.length && names.every((name) => name !== undefined) ? names.join(SEPARATOR) : undefined;
}

/** What stands between the options of one answer; it may stand in the name of one as well. */
const SEPARATOR = ', ';

type Option = NonNullable<ServiceQuestion['options']>[number];

/** The options, each once, whose names one after the other are all of `text`; undefined when there are none such. */
function namedIn(text: string, options: readonly Option[]): Option[] | undefined {
  for (const option of options) {
    if (text === option.name) return [option];
    if (!text.startsWith(option.name + SEPARATOR)) continue;
    const others = namedIn(
      text.slice(option.name.length + SEPARATOR.length),
      options.filter((other) => other !== option),
    );
    if (others) return [option, ...others];
  }
  return undefined;
}
