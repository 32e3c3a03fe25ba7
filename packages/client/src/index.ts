export { type Answered, type Call } from './call.js';
export { CouncilKit } from './client.js';
export {
  type Actor,
  type Answer,
  type AppendEvent,
  type Channel,
  type Contact,
  type CreateServiceRequest,
  type EventFilter,
  type FieldError,
  type Import,
  type ImportedRequest,
  type ImportedService,
  type ImportReport,
  type Location,
  type Outcome,
  type Point,
  type Problem,
  type PromisePolicy,
  type QuestionCondition,
  type QuestionOption,
  type RequestEvent,
  type RequestEventPage,
  type RequestFilter,
  type RequestPromise,
  type Requirement,
  type Service,
  type ServiceDefinition,
  type ServiceFilter,
  type ServicePage,
  type ServiceQuestion,
  type ServiceRequest,
  type ServiceRequestPage,
  type Standing,
  type State,
  type Status,
} from './contract.js';
export {
  ApiError,
  AuthenticationError,
  BadResponseError,
  ConflictError,
  ConnectionError,
  CouncilKitError,
  InvalidIdError,
  isProblem,
  NotFoundError,
  PermissionError,
  PreconditionFailedError,
  type ProblemSlug,
  RateLimitError,
  TimeoutError,
  UnavailableError,
  ValidationError,
} from './errors.js';
export { type Attempt, type DeprecationNotice, type Hooks } from './hooks.js';
export { type Listing } from './listing.js';
export {
  type ApiKey,
  type CallOptions,
  type ClientCredentialsGrant,
  type CouncilKitOptions,
  type WriteOptions,
} from './options.js';
export { type Events } from './resources/events.js';
export { type Imports } from './resources/imports.js';
export { type GetRequestOptions, type Requests, type WaitOptions } from './resources/requests.js';
export { type Services } from './resources/services.js';
export { isKnownEventType, isKnownStatus, type KnownEventType, type KnownStatus } from './vocabulary.js';
export { type ConnectionState, type WatchOptions } from './watch.js';
