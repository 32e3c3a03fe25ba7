'use client';

import type { ComponentProps } from 'react';
import type { ServiceQuestion } from '@councilkit/client';
import { classNames } from '../class-names.js';
import { en } from '../language/en.js';
import type { TrackingLanguage } from '../language/tracking-language.js';
import { firstControlId, ID_PREFIX } from './answer-fields.js';
import type { ReportError } from './errors-for.js';
import { QuestionField } from './question-field.js';
import { useAnswersOnPage } from './use-answers-on-page.js';
import { inOrder, visibleQuestions, type Answers } from './visible-questions.js';
import { whenItApplies } from './when-it-applies.js';

export interface ServiceQuestionsProps extends Omit<ComponentProps<'div'>, 'children' | 'ref'> {
  /** Of a service definition, in any order. */
  questions: readonly ServiceQuestion[];
  /** What was answered before, as `answersFrom` gives it. */
  values?: Answers | undefined;
  /** From `errorsFor`. Those of other fields are left to the rest of the form. */
  errors?: readonly ReportError[] | undefined;
  /** Draws the questions as headings of the page, for a page that asks one question and nothing else. */
  asPageHeading?: boolean | undefined;
  /** The start of every id. `answers` when left unset; tell `errorsFor` the same. */
  idPrefix?: string | undefined;
  /** English when left unset. The questions themselves are in the language of the service. */
  language?: TrackingLanguage | undefined;
}

const NONE: Answers = {};

/**
 * The questions of a service as form fields named `answers.` and the question's code, to be read back with
 * `answersFrom`. A question that waits for an answer appears with it. Without JavaScript every question is there,
 * saying when it applies. Goes inside a `form` of yours.
 */
export function ServiceQuestions({
  questions,
  values = NONE,
  errors = [],
  asPageHeading = false,
  idPrefix = ID_PREFIX,
  language = en,
  className,
  ...rest
}: ServiceQuestionsProps) {
  const words = language.questions;
  const { root, answers } = useAnswersOnPage(questions, values);
  const visible = answers && visibleQuestions(questions, answers).map(({ code }) => code);

  return (
    <div {...rest} ref={root} className={classNames('ck-questions', className)}>
      {inOrder(questions).map((question) => {
        const { code } = question;
        const fieldId = firstControlId(question, idPrefix);
        return (
          // Hidden and not taken away, so that what was typed is still there if the question comes back.
          <div key={code} hidden={visible && !visible.includes(code)}>
            <QuestionField
              question={question}
              idPrefix={idPrefix}
              value={values[code]}
              errorMessage={errors.find((error) => error.fieldId === fieldId)?.message}
              condition={visible ? undefined : whenItApplies(question, questions, words)}
              asPageHeading={asPageHeading}
              words={words}
            />
          </div>
        );
      })}
    </div>
  );
}
