import { type Shape } from './shape.js';

/**
 * What the contract's bodies look like, as far as the fake council takes them. `test/testing/bodies.test.ts` holds them
 * to the contract itself, member by member.
 */

const text = (minLength: number, maxLength: number): Shape => ({
  type: 'string',
  ...(minLength > 0 && { minLength }),
  maxLength,
});
const oneOf = (...words: string[]): Shape => ({ type: 'string', enum: words });
const list = (items: Shape, maxItems: number): Shape => ({ type: 'array', maxItems, items });
const object = (properties: Record<string, Shape>, ...required: string[]): Shape => ({
  type: 'object',
  ...(required.length > 0 && { required }),
  additionalProperties: false,
  properties,
});

const code = text(1, 100);
const moment: Shape = { type: 'string', format: 'date-time' };
const day: Shape = { type: 'string', format: 'date' };
const channel = oneOf('web', 'phone', 'inPerson', 'email', 'thirdParty');
const requirement = oneOf('required', 'optional', 'none');

const point = object(
  {
    lat: { type: 'number', minimum: -90, maximum: 90 },
    long: { type: 'number', minimum: -180, maximum: 180 },
  },
  'lat',
  'long',
);
const location: Shape = { ...object({ point, addressText: text(1, 500) }), minProperties: 1 };
const contact = object({
  name: text(1, 200),
  email: { type: 'string', format: 'email', maxLength: 320 },
  phone: { ...text(5, 40), pattern: '^[+0-9][0-9 ()-]{4,39}$' },
});

/** The body of `createRequest`. */
export const createServiceRequest = object(
  {
    serviceCode: code,
    description: text(0, 4000),
    location,
    answers: {
      type: 'object',
      maxProperties: 100,
      additionalProperties: { anyOf: [text(0, 4000), list(text(0, 200), 100)] },
    },
    contact,
    channel,
  },
  'serviceCode',
);

/** The body of `appendEvent`. */
export const appendEvent: Shape = {
  ...object({
    status: text(0, 100),
    outcome: oneOf(
      'fixed',
      'noFurtherAction',
      'unableToFix',
      'duplicate',
      'notResponsible',
      'referredOut',
      'cancelledByReporter',
      'cancelled',
      'unspecified',
    ),
    publicText: text(1, 4000),
    staffText: text(1, 4000),
    promise: object({ expectedOn: day, reason: text(1, 300) }, 'expectedOn', 'reason'),
    occurredAt: moment,
    actor: object(
      { kind: oneOf('resident', 'council', 'supplier', 'system', 'demonstration'), name: text(1, 200) },
      'kind',
    ),
    source: code,
    sourceEventId: text(1, 200),
  }),
  minProperties: 1,
  dependentRequired: { sourceEventId: ['source'] },
};

const question = object(
  {
    code,
    prompt: text(1, 2000),
    hint: text(0, 2000),
    datatype: oneOf('string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'),
    isNotice: { type: 'boolean' },
    required: { type: 'boolean' },
    order: { type: 'integer' },
    options: { type: 'array', items: object({ key: text(1, 200), name: text(1, 1000) }, 'key', 'name') },
    visibleWhen: object(
      { question: { type: 'string' }, oneOf: { type: 'array', minItems: 1, items: { type: 'string' } } },
      'question',
      'oneOf',
    ),
  },
  'code',
  'prompt',
  'datatype',
  'required',
  'order',
);

const service = object(
  {
    code,
    name: text(1, 200),
    description: text(0, 4000),
    group: text(0, 200),
    keywords: { type: 'array', items: text(0, 200) },
    location: requirement,
    contact: requirement,
    phase: oneOf('live', 'beta', 'paused'),
    promise: {
      ...object(
        { workingDays: { type: 'integer', minimum: 0, maximum: 400 }, text: text(0, 300) },
        'workingDays',
        'text',
      ),
      type: ['object', 'null'],
    },
    supplier: { ...text(0, 200), type: ['string', 'null'] },
    emergencyNotice: { ...text(0, 1000), type: ['string', 'null'] },
    questions: list(question, 200),
  },
  ...['code', 'name', 'description', 'group', 'keywords', 'location', 'contact', 'phase'],
  ...['promise', 'supplier', 'emergencyNotice'],
);

const answer = object(
  { code: { type: 'string' }, prompt: { type: 'string' }, text: { type: 'string' } },
  'code',
  'prompt',
  'text',
);

const importedRequest = object(
  {
    sourceRequestId: text(1, 200),
    serviceCode: code,
    serviceName: text(1, 200),
    description: text(0, 10_000),
    location,
    answers: list(answer, 200),
    channel,
    supplier: text(1, 200),
    expectedOn: day,
    submittedAt: moment,
    events: list(appendEvent, 1000),
  },
  'sourceRequestId',
  'serviceCode',
  'serviceName',
  'submittedAt',
);

/** The body of `createImport`. */
export const importFile = object(
  { source: code, services: list(service, 2000), requests: list(importedRequest, 10_000) },
  'source',
);
