import { type components, type operations } from './generated/openapi.js';

type Schemas = components['schemas'];

/** The same members, each of which may also be given as undefined. */
type Maybe<T> = { [K in keyof T]: T[K] | undefined };

export type Actor = Schemas['Actor'];
export type Answer = Schemas['Answer'];
export type AppendEvent = Schemas['AppendEvent'];
export type Channel = Schemas['Channel'];
export type Contact = Schemas['Contact'];
export type CreateServiceRequest = Schemas['CreateServiceRequest'];
export type FieldError = Schemas['FieldError'];
export type Import = Schemas['Import'];
export type ImportedRequest = Schemas['ImportedRequest'];
export type ImportedService = Schemas['ImportedService'];
export type ImportReport = Schemas['ImportReport'];
export type Location = Schemas['Location'];
export type Outcome = Schemas['Outcome'];
export type Point = Schemas['Point'];
export type Problem = Schemas['Problem'];
export type PromisePolicy = Schemas['PromisePolicy'];
export type QuestionCondition = Schemas['QuestionCondition'];
export type QuestionOption = Schemas['QuestionOption'];
export type RequestEvent = Schemas['RequestEvent'];
export type RequestEventPage = Schemas['RequestEventPage'];
/** The date residents were given. The contract calls it `Promise`, a name JavaScript has taken. */
export type RequestPromise = Schemas['Promise'];
export type Requirement = Schemas['Requirement'];
export type Service = Schemas['Service'];
export type ServiceDefinition = Schemas['ServiceDefinition'];
export type ServicePage = Schemas['ServicePage'];
export type ServiceQuestion = Schemas['ServiceQuestion'];
export type ServiceRequest = Schemas['ServiceRequest'];
export type ServiceRequestPage = Schemas['ServiceRequestPage'];
export type Standing = Schemas['Standing'];
export type State = Schemas['State'];
export type Status = Schemas['Status'];

/** What `services.list` may be narrowed by. */
export type ServiceFilter = Maybe<NonNullable<operations['listServices']['parameters']['query']>>;
/** What `requests.list` may be narrowed by, where to start, and how many a page holds. */
export type RequestFilter = Maybe<NonNullable<operations['listRequests']['parameters']['query']>>;
/** Which events of a timeline `events.list` reads. */
export type EventFilter = Maybe<NonNullable<operations['listEvents']['parameters']['query']>>;
