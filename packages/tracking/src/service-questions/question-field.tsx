import type { ServiceQuestion } from '@councilkit/client';
import { Checkboxes } from '@councilkit/react/checkboxes';
import { DateInput } from '@councilkit/react/date-input';
import { InsetText } from '@councilkit/react/inset-text';
import { Radios } from '@councilkit/react/radios';
import { Select } from '@councilkit/react/select';
import { TextInput } from '@councilkit/react/text-input';
import { Textarea } from '@councilkit/react/textarea';
import { fill } from '../language/fill.js';
import type { QuestionWords } from '../language/tracking-language.js';
import { answerId, answerName } from './answer-fields.js';
import { dateParts } from './answers-from.js';

export interface QuestionFieldProps {
  question: ServiceQuestion;
  idPrefix: string;
  /** What was answered before. */
  value: string | string[] | undefined;
  errorMessage: string | undefined;
  /** When the question applies, where the page cannot show that by itself. */
  condition: string | undefined;
  /** Whether the question is the heading of its page. */
  asPageHeading: boolean;
  words: QuestionWords;
}

/** More than this make a page of radios too long to take in. */
const MOST_RADIOS = 10;

/** One question of a service definition, drawn by its datatype. */
export function QuestionField({
  question,
  idPrefix,
  value,
  errorMessage,
  condition,
  asPageHeading,
  words,
}: QuestionFieldProps) {
  const { code, prompt, datatype, required, options = [] } = question;
  const id = answerId(code, idPrefix);
  const name = answerName(code);
  const text = [value ?? ''].flat()[0];

  if (question.isNotice) {
    return (
      <InsetText id={id} className="ck-questions__notice">
        <NoticeText lines={[condition, prompt, question.hint]} />
      </InsetText>
    );
  }

  const title = required ? prompt : fill(words.optional, { label: prompt });
  const messages = {
    hint: sentences(condition, question.hint ?? hintFor(datatype, words)),
    errorMessage: errorMessage && { children: errorMessage, visuallyHiddenText: words.errorPrefix },
  };
  const label = asPageHeading
    ? { children: title, size: 'l' as const, isPageHeading: true }
    : { children: title, size: 's' as const };
  const field = { id, name, label, defaultValue: text, ...messages };
  const fieldset = { legend: label };

  switch (datatype) {
    case 'text':
      return <Textarea {...field} dir="auto" />;
    case 'number':
      return <TextInput {...field} inputMode="decimal" spellCheck={false} width={10} />;
    case 'datetime':
      return (
        <DateInput
          {...messages}
          id={id}
          namePrefix={name}
          fieldset={fieldset}
          defaultValue={dateParts(text ?? '')}
          day={{ label: words.day }}
          month={{ label: words.month }}
          year={{ label: words.year }}
        />
      );
    case 'singlevaluelist':
      if (options.length > MOST_RADIOS) {
        const items = options.map((option) => ({ value: option.key, children: option.name }));
        return <Select {...field} items={[{ value: '', children: words.choose }, ...items]} />;
      }
      return (
        <Radios
          {...messages}
          idPrefix={id}
          name={name}
          fieldset={fieldset}
          items={choices(question)}
          defaultValue={text}
        />
      );
    case 'multivaluelist':
      return (
        <Checkboxes
          {...messages}
          idPrefix={id}
          name={name}
          fieldset={fieldset}
          items={choices(question)}
          defaultValue={[value ?? []].flat()}
        />
      );
    default:
      // A datatype that a newer service may have is still a question, and a line of text answers most.
      return <TextInput {...field} dir="auto" />;
  }
}

function choices({ options = [] }: ServiceQuestion) {
  return options.map(({ key, name }) => ({ value: key, label: name }));
}

function hintFor(datatype: ServiceQuestion['datatype'], words: QuestionWords): string | undefined {
  if (datatype === 'datetime') return words.dateHint;
  return datatype === 'multivaluelist' ? words.selectAll : undefined;
}

function sentences(...parts: (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(' ') || undefined;
}

function NoticeText({ lines }: { lines: readonly (string | undefined)[] }) {
  return lines.filter(Boolean).map((line, index) => (
    <p key={index} className="govuk-body">
      {line}
    </p>
  ));
}
