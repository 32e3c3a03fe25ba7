import {
  type Actor,
  type Answer,
  type Asset,
  type AssignmentReason,
  type AssignmentState,
  type Attachment,
  type Channel,
  type CreateServiceRequest,
  type ExternalReference,
  type IntakeToken,
  type LocationPrecision,
  type Outcome,
  type RequestLink,
  type ResponsibleBody,
  type ServiceDefinition,
  type State,
} from '@councilkit/client';
import { Kysely, type ColumnType, type Dialect, type Generated, type LogEvent } from 'kysely';
import { type AccessTables } from './access-tables.js';
import { type ArrivalTables } from './arrival-tables.js';
import { type AttachmentTables } from './attachment-tables.js';
import { type Boundary } from './areas/boundary.js';
import { type Origin } from './areas/origin.js';
import { type InsightTables } from './insight-tables.js';
import { type MessageTables } from './message-tables.js';
import { type PrivacyTables } from './privacy-tables.js';
import { type KeptStanding } from './requests/standing.js';
import { RowsInCamelCase } from './rows-in-camel-case.js';
import { type WordsByLanguage } from './services/words.js';

import { type WebhookTables } from './webhook-tables.js';

/** Written as JSON text, so that lists do not turn into PostgreSQL arrays; read as what it holds. */
export type Json<T> = ColumnType<T, string, string>;
export type JsonOrNull<T> = ColumnType<T | null, string | null | undefined, string | null>;
/** The same, empty where nothing is said. */
type JsonOrEmpty<T> = ColumnType<T, string | undefined, string>;

/** The tables, column names in camelCase; `migrations/` makes them. */
export interface Tables
  extends
    AccessTables,
    ArrivalTables,
    AttachmentTables,
    InsightTables,
    MessageTables,
    PrivacyTables,
    WebhookTables {
  service: {
    code: string;
    position: number;
    /** Who says what the service is: `catalogue`, or the source of the import that brought it. */
    origin: string;
    definition: Json<ServiceDefinition>;
    /** What it says in other languages, by the first part of a language tag. */
    words: JsonOrEmpty<WordsByLanguage>;
  };
  serviceRequest: {
    id: string;
    reference: string;
    serviceCode: string;
    serviceName: string;
    description: string | null;
    lat: number | null;
    long: number | null;
    addressText: string | null;
    answers: Json<Answer[]>;
    channel: Channel;
    supplier: string | null;
    submittedAt: Date;
    /** The same moment as it was said, its offset kept. */
    submittedAtText: string;
    updatedAt: Date;
    closedAtText: string | null;
    /** When the event that decided the standing happened, as it was said. */
    movedAtText: string;
    lastSeq: number;
    isDemonstration: boolean;
    state: State;
    standing: Json<KeptStanding>;
    /** How exactly the public is shown the place. */
    locationPrecision: Generated<LocationPrecision>;
    /** The codes of questions whose answers the public is not shown. */
    privateAnswers: ColumnType<string[], string | undefined, string>;
    sharesNameWithSupplier: Generated<boolean>;
    source: string | null;
    sourceRequestId: string | null;
    serviceGroup: Generated<string>;
    supplierId: string | null;
    notice: string | null;
    visibility: Generated<'public' | 'private'>;
    /** Whether the reporter wants their name beside the report. */
    showsName: Generated<boolean>;
    externalReferences: ColumnType<ExternalReference[], string | undefined, string>;
    raw: JsonOrNull<Record<string, unknown>>;
    responsible: JsonOrNull<ResponsibleBody>;
    duplicateOfId: string | null;
    duplicateOfReference: string | null;
    parentId: string | null;
    parentReference: string | null;
    childCount: Generated<number>;
    /** The `seq` of the event that closed it; null while it is open. */
    closureSeq: number | null;
    /** Copies of what is in `attachment`, so that lists need no join. */
    attachments: JsonOrEmpty<Attachment[]>;
    moderation: Generated<'pending' | 'shown' | 'hidden'>;
    /** The ward. */
    areaCode: string | null;
    /** The ward and every other area it lies in. */
    areaCodes: Generated<string[]>;
    postcode: string | null;
    uprn: string | null;
    usrn: string | null;
    addressId: string | null;
    asset: JsonOrNull<Asset>;
    /** When retention, or the person, had it removed; null until then. */
    contactErasedAt: Date | null;
    erasedAt: Date | null;
  };
  /** Which requests lie in which areas. The database itself keeps it. */
  requestArea: {
    area: string;
    /** When the request was submitted, which lists go by. */
    listedAt: Date;
    requestId: string;
  };
  requestContact: { requestId: string; name: string | null; email: string | null; phone: string | null };
  requestEvent: {
    id: string;
    requestId: string;
    seq: number;
    /** Over all requests, in the order of writing. */
    sequence: Generated<number>;
    type: string;
    occurredAt: Date;
    occurredAtText: string;
    recordedAt: Date;
    status: string | null;
    outcome: Outcome | null;
    publicText: string | null;
    staffText: string | null;
    actor: Json<Actor>;
    isLate: boolean;
    standing: Json<KeptStanding>;
    source: string | null;
    sourceEventId: string | null;
    duplicateOf: JsonOrNull<RequestLink>;
    duplicate: JsonOrNull<RequestLink>;
    responsible: JsonOrNull<ResponsibleBody>;
    raw: JsonOrNull<Record<string, unknown>>;
    /** The supplier that said it, or that it is said to. */
    supplierId: string | null;
    attachments: JsonOrEmpty<Attachment[]>;
  };
  supplier: { id: string; name: string; kind: string; website: string | null };
  assignment: {
    id: string;
    requestId: string;
    supplierId: string;
    state: AssignmentState;
    supplierReference: string | null;
    reason: AssignmentReason | null;
    previousId: string | null;
    offeredAt: Date;
    respondBy: Date | null;
    acceptedAt: Date | null;
    endedAt: Date | null;
    updatedAt: Date;
  };
  feedback: {
    requestId: string;
    closureSeq: number;
    isFixed: boolean | null;
    satisfaction: number | null;
    comment: string | null;
    asksToReopen: boolean;
    givenAt: Date;
  };
  intakeToken: {
    token: string;
    state: IntakeToken['state'];
    /** The report itself, for as long as the token is pending. */
    body: JsonOrNull<CreateServiceRequest>;
    requestId: string | null;
    requestReference: string | null;
    reason: string | null;
    createdAt: Date;
  };
  /** The change feed. The database itself adds a line for every event. */
  change: {
    sequence: number;
    requestId: string;
    serviceCode: string;
    /** Its place in the feed; null until the event was committed and seen. */
    position: number | null;
    /** The areas it happened in, as far as the public may know. */
    areaCodes: Generated<string[]>;
  };
  /** The council's addresses. */
  gazetteerAddress: {
    uprn: string;
    usrn: string | null;
    addressText: string;
    postcode: string | null;
    lat: number | null;
    long: number | null;
  };
  /** Wards, parks and other parts that residents know by name. */
  area: {
    code: string;
    name: string;
    kind: string;
    origin: Origin;
    west: number;
    south: number;
    east: number;
    north: number;
    boundary: Json<Boundary>;
    /** Names the boundary by what it is. */
    boundaryHash: string;
  };
  idempotencyKey: {
    operation: string;
    key: string;
    bodyHash: string;
    /** Null only within the transaction that is making the answer. */
    status: number | null;
    /** Null for an answer without a body, too. */
    body: JsonOrNull<unknown>;
    createdAt: Date;
  };
}

export type Database = Kysely<Tables>;

/** Is told of every query that was made, and how long it took. */
export type OnQuery = (event: LogEvent) => void;

/** Kysely over either database. Inside a transaction use its own handle alone: on PGlite the outer one waits for it for ever. */
export function connect(dialect: Dialect, onQuery?: OnQuery): Database {
  return new Kysely<Tables>({
    dialect,
    ...(onQuery && { log: onQuery }),
    plugins: [new RowsInCamelCase()],
  });
}
