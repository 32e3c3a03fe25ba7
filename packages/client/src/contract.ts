import { type components, type operations } from './generated/openapi.js';

type Schemas = components['schemas'];

/** The same members; one that may be left out may also be given as undefined. */
type Maybe<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

/** The query of an operation. */
type Query<Id extends keyof operations> = Maybe<NonNullable<operations[Id]['parameters']['query']>>;

export type AcceptAssignment = Schemas['AcceptAssignment'];
export type Actor = Schemas['Actor'];
export type Address = Schemas['Address'];
export type AddressList = Schemas['AddressList'];
export type Answer = Schemas['Answer'];
export type AppendEvent = Schemas['AppendEvent'];
export type Area = Schemas['Area'];
export type AreaKind = Schemas['AreaKind'];
export type AreaPage = Schemas['AreaPage'];
export type AreaScope = Schemas['AreaScope'];
export type AreaWithBoundary = Schemas['AreaWithBoundary'];
export type Asset = Schemas['Asset'];
export type Assignment = Schemas['Assignment'];
export type AssignmentDelivery = Schemas['AssignmentDelivery'];
export type AssignmentPage = Schemas['AssignmentPage'];
export type AssignmentReason = Schemas['AssignmentReason'];
export type AssignmentState = Schemas['AssignmentState'];
export type Attachment = Schemas['Attachment'];
export type Authority = Schemas['Authority'];
export type AuthorityContact = Schemas['AuthorityContact'];
export type AuthorityLinks = Schemas['AuthorityLinks'];
export type Breakdown = Schemas['Breakdown'];
export type Change = Schemas['Change'];
export type ChangePage = Schemas['ChangePage'];
export type ChangeSubscription = Schemas['ChangeSubscription'];
export type Channel = Schemas['Channel'];
export type ChildRequest = Schemas['ChildRequest'];
export type ChildRequests = Schemas['ChildRequests'];
export type Contact = Schemas['Contact'];
export type CorrectServiceRequest = Schemas['CorrectServiceRequest'];
export type Counts = Schemas['Counts'];
export type CreateServiceRequest = Schemas['CreateServiceRequest'];
export type CreateSubscription = Schemas['CreateSubscription'];
export type CreateWebhookEndpoint = Schemas['CreateWebhookEndpoint'];
export type DeclineAssignment = Schemas['DeclineAssignment'];
export type Derivative = Schemas['Derivative'];
export type DerivativeName = Schemas['DerivativeName'];
export type DescribeAttachment = Schemas['DescribeAttachment'];
export type EmailSubscription = Schemas['EmailSubscription'];
export type EventType = Schemas['EventType'];
export type ExchangeProof = Schemas['ExchangeProof'];
export type ExternalReference = Schemas['ExternalReference'];
export type FollowerChannel = Schemas['FollowerChannel'];
export type Feedback = Schemas['Feedback'];
export type FieldError = Schemas['FieldError'];
export type GeoJsonGeometry = Schemas['GeoJsonGeometry'];
export type GiveFeedback = Schemas['GiveFeedback'];
export type HandOverAssignment = Schemas['HandOverAssignment'];
export type Import = Schemas['Import'];
export type ImportReport = Schemas['ImportReport'];
export type ImportedRequest = Schemas['ImportedRequest'];
export type ImportedService = Schemas['ImportedService'];
export type Insight = Schemas['Insight'];
export type IntakeToken = Schemas['IntakeToken'];
export type Kpi = Schemas['Kpi'];
export type KpiDefinition = Schemas['KpiDefinition'];
export type KpiDefinitions = Schemas['KpiDefinitions'];
export type KpiFigure = Schemas['KpiFigure'];
export type Limits = Schemas['Limits'];
export type Location = Schemas['Location'];
export type LocationPrecision = Schemas['LocationPrecision'];
export type MessageChannel = Schemas['MessageChannel'];
export type ModerateRequest = Schemas['ModerateRequest'];
export type Moderation = Schemas['Moderation'];
export type NearbyRequest = Schemas['NearbyRequest'];
export type NearbyRequests = Schemas['NearbyRequests'];
export type News = Schemas['News'];
export type NewsKind = Schemas['NewsKind'];
export type NewsKinds = Schemas['NewsKinds'];
export type Notification = Schemas['Notification'];
export type NotificationFailure = Schemas['NotificationFailure'];
export type NotificationPage = Schemas['NotificationPage'];
export type NotificationState = Schemas['NotificationState'];
export type OfferAssignment = Schemas['OfferAssignment'];
export type Outcome = Schemas['Outcome'];
export type Pace = Schemas['Pace'];
export type Period = Schemas['Period'];
export type Phase = Schemas['Phase'];
export type Point = Schemas['Point'];
export type PointScope = Schemas['PointScope'];
export type PrivacyWarning = Schemas['PrivacyWarning'];
export type Problem = Schemas['Problem'];
/** The date residents were given. The contract calls it `Promise`, a name JavaScript has taken. */
export type RequestPromise = Schemas['Promise'];
export type PromisePolicy = Schemas['PromisePolicy'];
export type Proof = Schemas['Proof'];
export type ProofByEmail = Schemas['ProofByEmail'];
export type ProofBySms = Schemas['ProofBySms'];
export type ProofReceipt = Schemas['ProofReceipt'];
export type PushSubscriptionBody = Schemas['PushSubscription'];
export type QuestionCondition = Schemas['QuestionCondition'];
export type QuestionOption = Schemas['QuestionOption'];
export type RecordCounts = Schemas['RecordCounts'];
export type RecordedCount = Schemas['RecordedCount'];
export type RedactRequest = Schemas['RedactRequest'];
export type ReplayWebhooks = Schemas['ReplayWebhooks'];
export type ReporterContact = Schemas['ReporterContact'];
export type RequestEvent = Schemas['RequestEvent'];
export type RequestEventPage = Schemas['RequestEventPage'];
export type RequestLink = Schemas['RequestLink'];
export type RequestPreview = Schemas['RequestPreview'];
export type RequestProof = Schemas['RequestProof'];
export type RequestScope = Schemas['RequestScope'];
export type Requirement = Schemas['Requirement'];
export type ResponsibleBody = Schemas['ResponsibleBody'];
export type Service = Schemas['Service'];
export type ServiceDefinition = Schemas['ServiceDefinition'];
export type ServicePage = Schemas['ServicePage'];
export type ServiceQuestion = Schemas['ServiceQuestion'];
export type ServiceRequest = Schemas['ServiceRequest'];
export type ServiceRequestPage = Schemas['ServiceRequestPage'];
export type SmsSubscription = Schemas['SmsSubscription'];
export type SplitRequest = Schemas['SplitRequest'];
export type Standing = Schemas['Standing'];
export type State = Schemas['State'];
export type Status = Schemas['Status'];
export type Subscription = Schemas['Subscription'];
export type SubscriptionReceipt = Schemas['SubscriptionReceipt'];
export type SubscriptionScope = Schemas['SubscriptionScope'];
export type Supplier = Schemas['Supplier'];
export type SupplierPage = Schemas['SupplierPage'];
export type Theme = Schemas['Theme'];
export type Updates = Schemas['Updates'];
export type WebhookAttempt = Schemas['WebhookAttempt'];
export type WebhookDelivery = Schemas['WebhookDelivery'];
export type WebhookDeliveryPage = Schemas['WebhookDeliveryPage'];
export type WebhookDeliveryState = Schemas['WebhookDeliveryState'];
export type WebhookEndpoint = Schemas['WebhookEndpoint'];
export type WebhookEndpointPage = Schemas['WebhookEndpointPage'];
export type WebhookEndpointWithSecret = Schemas['WebhookEndpointWithSecret'];
export type WebhookFault = Schemas['WebhookFault'];
export type WithdrawAssignment = Schemas['WithdrawAssignment'];

/** What `addresses.find` looks for. */
export type AddressFilter = Query<'listAddresses'>;
/** What `areas.list` may be narrowed by; with `lat` and `long`, the areas that hold the point. */
export type AreaFilter = Query<'listAreas'>;
/** What `assignments.list` may be narrowed by. */
export type AssignmentFilter = Query<'listAssignments'>;
/** Where the change feed starts, and what it may be narrowed by. */
export type ChangeFilter = Query<'listChanges'>;
/** What `webhookEndpoints.deliveries` may be narrowed by. */
export type DeliveryFilter = Query<'listWebhookDeliveries'>;
/** Which events of a timeline `events.list` reads. */
export type EventFilter = Query<'listEvents'>;
/** Which figures, for which days, and what they are broken down by. */
export type InsightFilter = Query<'getInsight'>;
/** What is about to be reported, and where. */
export type NearbyFilter = Query<'listNearby'>;
/** What `notifications.list` may be narrowed by. */
export type NotificationFilter = Query<'listNotifications'>;
/** Where a list starts, and how many a page holds. */
export type PageFilter = Query<'listRequestAssignments'>;
/** What `requests.list` may be narrowed by, where to start, and how many a page holds. */
export type RequestFilter = Query<'listRequests'>;
/** What `services.list` may be narrowed by. */
export type ServiceFilter = Query<'listServices'>;
/** What `suppliers.list` may be narrowed by. */
export type SupplierFilter = Query<'listSuppliers'>;
