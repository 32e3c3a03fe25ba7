import type { ComponentProps } from 'react';
import { CharacterCount } from '@councilkit/react/character-count';
import { Checkboxes } from '@councilkit/react/checkboxes';
import { Radios } from '@councilkit/react/radios';
import { en } from '../language/en.js';
import type { TrackingLanguage } from '../language/tracking-language.js';
import type { ReportError } from '../service-questions/errors-for.js';
import type { FeedbackValues } from './feedback-from.js';

export interface FeedbackFormProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** What was said before and refused. */
  values?: Partial<FeedbackValues> | undefined;
  /** From `errorsFor`; the fields have the ids `isFixed`, `satisfaction` and `comment`. */
  errors?: readonly ReportError[] | undefined;
  /** English when left unset. */
  language?: TrackingLanguage | undefined;
}

/** The longest comment the contract takes, in characters. */
const LONGEST_COMMENT = 4000;

/**
 * Asks whether it was fixed, how satisfied somebody is, and in their own words; who says no may ask to have it looked at
 * again. Goes inside a form; `feedbackFrom` reads what comes.
 */
export function FeedbackForm({ values = {}, errors = [], language = en, ...rest }: FeedbackFormProps) {
  const words = language.feedback;
  const errorAt = (id: string) => {
    const message = errors.find(({ fieldId }) => fieldId === id)?.message;
    return message && { children: message, visuallyHiddenText: language.questions.errorPrefix };
  };
  const legend = (children: string) => ({ legend: { children, size: 's' as const } });

  return (
    <div {...rest} lang={language.lang} dir={language.dir}>
      <Radios
        name="isFixed"
        fieldset={legend(words.isFixed)}
        errorMessage={errorAt('isFixed')}
        defaultValue={values.isFixed}
        items={[
          { value: 'yes', label: words.yes },
          {
            value: 'no',
            label: words.no,
            conditional: (
              <Checkboxes
                name="asksToReopen"
                defaultValue={values.asksToReopen ? ['yes'] : []}
                items={[{ value: 'yes', label: words.asksToReopen }]}
              />
            ),
          },
          { value: 'unknown', label: words.unknown },
        ]}
      />
      <Radios
        name="satisfaction"
        fieldset={legend(words.satisfaction)}
        errorMessage={errorAt('satisfaction')}
        defaultValue={values.satisfaction}
        // The best first, as in the GOV.UK question.
        items={words.scale.map((label, index) => ({ value: String(index + 1), label })).reverse()}
      />
      <CharacterCount
        id="comment"
        name="comment"
        label={{ children: words.comment, size: 's' }}
        hint={words.commentHint}
        errorMessage={errorAt('comment')}
        maxlength={LONGEST_COMMENT}
        threshold={75}
        textareaDescriptionText={words.commentLimit}
        defaultValue={values.comment}
        dir="auto"
      />
    </div>
  );
}
