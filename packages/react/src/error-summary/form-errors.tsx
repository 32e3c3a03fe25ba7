'use client';

import { createContext, use, useMemo, type ReactNode } from 'react';
import { type FormError } from './form-error.js';

interface FormErrorsValue {
  /** In the order of the page; `undefined` outside a `FormErrors`. */
  errors: readonly FormError[] | undefined;
  /** The message for one control, to hand to its `errorMessage`; `undefined` when nothing is wrong with it. */
  messageFor: (fieldId: string) => ReactNode;
}

const Context = createContext<FormErrorsValue>({ errors: undefined, messageFor: () => undefined });

export interface FormErrorsProps {
  /**
   * What the server or your validation found, in the order of the page. A new array is a new attempt: the summary
   * takes focus again, so keep the same one between attempts.
   */
  value: readonly FormError[] | undefined;
  children?: ReactNode;
}

const none: readonly FormError[] = [];

/** Hands one list of errors to the `ErrorSummary` and the controls below it, so that both say the same. */
export function FormErrors({ value = none, children }: FormErrorsProps) {
  const context = useMemo<FormErrorsValue>(
    () => ({ errors: value, messageFor: (id) => value.find(({ fieldId }) => fieldId === id)?.message }),
    [value],
  );
  return <Context value={context}>{children}</Context>;
}

/** The errors of the nearest `FormErrors`. */
export function useFormErrors(): FormErrorsValue {
  return use(Context);
}
