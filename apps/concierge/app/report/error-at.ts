import { type FieldError } from '@councilkit/client';

/** What to say beside the field that `pointer` names, or nothing. */
export function errorAt(faults: readonly FieldError[], pointer: string): string | undefined {
  return faults.find((fault) => fault.pointer === pointer)?.detail;
}
