import { type ReportError } from '@councilkit/tracking';
import { useParts } from '../language/use-words.js';

/** What is said beside the field with this id, as the design system's fields take it. */
export function useErrorAt(errors: readonly ReportError[]) {
  const { errorMessage } = useParts();
  return (id: string) => {
    const message = errors.find(({ fieldId }) => fieldId === id)?.message;
    return message === undefined ? undefined : { ...errorMessage, children: message };
  };
}
