import { type Generated } from 'kysely';
import { type Json, type JsonOrNull } from './database.js';
import { type Attempt } from './webhooks/attempt.js';
import { type Viewer } from './webhooks/viewer.js';

/** The tables of who else is told of events. */
export interface WebhookTables {
  webhookEndpoint: {
    id: string;
    /** The supplier or the client that may see and change it. */
    owner: string;
    /** As who its events are picked: it hears of what its owner may see. */
    viewer: Json<Viewer>;
    url: string;
    description: string | null;
    eventTypes: JsonOrNull<string[]>;
    serviceCodes: JsonOrNull<string[]>;
    contactAddressId: string | null;
    contactMasked: string | null;
    state: Generated<'active' | 'paused' | 'pausedByService'>;
    secret: string;
    /** Signs as well, for a day after the secret was rotated. */
    previousSecret: string | null;
    secretRotatedAt: Date | null;
    /** Up to here, every change has become a delivery, if it is to be one. */
    plannedPosition: number;
    /** Up to here, everything was delivered. */
    deliveredPosition: number | null;
    failingSince: Date | null;
    createdAt: Date;
  };
  webhookDelivery: {
    id: string;
    endpointId: string;
    type: string;
    /** Null for a test. */
    position: number | null;
    requestId: string | null;
    /** What is sent, word for word on every attempt. */
    body: string;
    state: Generated<'waiting' | 'delivered' | 'failed'>;
    attempts: Json<Attempt[]>;
    dueAt: Date | null;
    firstFailedAt: Date | null;
    createdAt: Date;
  };
}
