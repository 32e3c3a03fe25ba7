import {
  type ImportedService,
  type QuestionOption,
  type Service,
  type ServiceQuestion,
} from '@councilkit/client';
import { Entry } from './entry.js';
import { Open311FileError } from './errors.js';
import { memberText, textOf, type PayloadNode } from './payload.js';
import { plainLine } from './plain-text.js';
import { type Reading } from './reading.js';

/** The questions of one service. Which service it is, only its code says. */
export interface DefinitionReading {
  code: string;
  /** In the order they are put. */
  questions: ServiceQuestion[];
}

const DATATYPES = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'] as const;
const MOST_QUESTIONS = 200;

/** Reads a service definition, whether its attributes stand in `attributes` or, as in older endpoints, loose. */
export function readDefinition(node: PayloadNode, { warnings }: Reading): DefinitionReading {
  const entry = new Entry('A service definition', node, warnings);
  const code = entry.requiredId('service_code', 100);
  const attributes = [...entry.list('attributes'), ...entry.repeated('attribute')];
  const questions = new Map<string, ServiceQuestion>();
  attributes.forEach((attribute, index) => {
    const question = readQuestion(new Entry('An attribute', attribute, warnings), index + 1);
    if (!question) return;
    if (questions.has(question.code))
      entry.warn('Two attributes have the same code; the last is kept', attribute.at);
    questions.set(question.code, question);
  });
  entry.warnOfRest();
  if (questions.size > MOST_QUESTIONS) {
    throw new Open311FileError(
      `A service may have ${MOST_QUESTIONS} questions and this has ${questions.size}`,
      entry.at,
    );
  }
  return { code, questions: [...questions.values()].sort((a, b) => a.order - b.order) };
}

/**
 * The service with the questions of its definition, ready to be imported.
 *
 * @example const service = withQuestions(await council.services.get(definition.code), definition);
 */
export function withQuestions(service: Service, { questions }: DefinitionReading): ImportedService {
  // Named one by one: an answer may hold members that an import may not.
  const { code, name, description, group, keywords } = service;
  const { location, contact, phase, promise, supplier, emergencyNotice } = service;
  const described = { code, name, description, group, keywords };
  return { ...described, location, contact, phase, promise, supplier, emergencyNotice, questions };
}

function readQuestion(entry: Entry, position: number): ServiceQuestion | undefined {
  const code = entry.requiredId('code', 100);
  if (entry.text('automated')) {
    entry.warn(
      'An attribute is filled in by a system (automated) and is not a question for residents; it is left out',
    );
    return undefined;
  }
  const isNotice = !entry.flag('variable', true);
  const options = optionsOf(entry);
  const datatype = datatypeOf(entry, options.length > 0);
  const hint = entry.words('datatype_description', 2000);
  const question: ServiceQuestion = {
    code,
    prompt: promptOf(entry, code),
    ...(hint && { hint }),
    datatype,
    ...(isNotice && { isNotice }),
    required: entry.flag('required', false) && !isNotice,
    order: orderOf(entry, position),
    ...(datatype.endsWith('list') && { options }),
  };
  entry.warnOfRest();
  return question;
}

function promptOf(entry: Entry, code: string): string {
  const prompt = entry.words('description', 2000);
  if (prompt === undefined) entry.warn('An attribute has no description; its code is taken for the question');
  return prompt ?? code;
}

/** A list that offers nothing cannot be answered, and options are no use to any other datatype. */
function datatypeOf(entry: Entry, hasOptions: boolean): ServiceQuestion['datatype'] {
  const written = entry.text('datatype')?.toLowerCase() ?? '';
  const known = DATATYPES.find((datatype) => datatype === written);
  const isList = known?.endsWith('list') ?? false;
  if (known && isList === hasOptions) return known;
  const taken = hasOptions ? 'singlevaluelist' : 'string';
  if (!known) entry.warn(`An attribute has a datatype that Open311 does not have; ${taken} is taken`);
  else if (hasOptions) entry.warn(`An attribute is no list and has values; ${taken} is taken`);
  else entry.warn(`An attribute is a list without values; ${taken} is taken`);
  return taken;
}

function orderOf(entry: Entry, position: number): number {
  const order = Number(entry.text('order') ?? position);
  if (Number.isSafeInteger(order)) return order;
  entry.warn('An attribute has an order that is no whole number; its place in the list is taken');
  return position;
}

function optionsOf(entry: Entry): QuestionOption[] {
  const options = new Map<string, QuestionOption>();
  for (const value of entry.list('values')) {
    const key = memberText(value, 'key') ?? memberText(value, 'name') ?? textOf(value);
    const name = memberText(value, 'name') ?? key;
    if (key === undefined || name === undefined || key.length > 200) {
      entry.warn('A value has no key, or one of more than 200 characters; it is left out', value.at);
      continue;
    }
    if (options.has(key)) entry.warn('Two values have the same key; the last is kept', value.at);
    options.set(key, { key, name: entry.fit('name', plainLine(name), 1000) ?? key });
  }
  return [...options.values()];
}
