import { type ServiceDefinition } from '@councilkit/client';
import { supplierIdOf } from './suppliers.js';

type Question = ServiceDefinition['questions'][number];
type Usual = 'phase' | 'emergencyNotice' | 'supplierId';

/** A service as the catalogue writes it down: what is the same for most of them may be left out. */
export type CatalogueEntry = Omit<ServiceDefinition, Usual | 'questions'> &
  Partial<Pick<ServiceDefinition, Usual>> & { questions: Omit<Question, 'order'>[] };

/** The whole definition: live, without an emergency notice and of the supplier it names unless it says so, its questions numbered from 1 as they stand. */
export function service(entry: CatalogueEntry): ServiceDefinition {
  const questions = entry.questions.map((question, index) => ({ ...question, order: index + 1 }));
  return {
    phase: 'live',
    emergencyNotice: null,
    supplierId: supplierIdOf(entry.supplier),
    ...entry,
    questions,
  };
}

/** The answers to a plain question of fact; "not sure" lets an honest person go on. */
export const yesNoNotSure: NonNullable<Question['options']> = [
  { key: 'yes', name: 'Yes' },
  { key: 'no', name: 'No' },
  { key: 'notSure', name: 'Not sure' },
];
