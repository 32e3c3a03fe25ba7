import { type Json } from './database.js';
import { type MessageChannel } from './messages/template.js';

/** The tables of who may call, what they proved and what they read. */
export interface AccessTables {
  client: {
    id: string;
    name: string;
    /** Null for a system of the council. */
    supplierId: string | null;
    scopes: Json<string[]>;
    createdAt: Date;
    revokedAt: Date | null;
  };
  clientSecret: {
    id: string;
    clientId: string;
    hash: string;
    createdAt: Date;
    /** Null for one that works until it is rotated. */
    expiresAt: Date | null;
  };
  accessToken: { hash: string; clientId: string; scopes: Json<string[]>; createdAt: Date; expiresAt: Date };
  /** Somebody wants a magic link; gone as soon as it was seen to. */
  proofWish: {
    id: string;
    channel: MessageChannel;
    /** In the one way it is kept. */
    address: string;
    reference: string | null;
    language: string;
    createdAt: Date;
  };
  proof: {
    id: string;
    linkHash: string;
    channel: MessageChannel;
    address: string;
    /** The one request it opens; null for all that was reported from the address. */
    requestId: string | null;
    createdAt: Date;
    linkExpiresAt: Date;
    /** Null until the link was used. */
    tokenHash: string | null;
    expiresAt: Date | null;
  };
  /** One reading of contact details by staff. */
  contactReading: {
    id: string;
    requestId: string;
    reference: string;
    readerKind: string;
    readerId: string;
    readerName: string;
    /** The `requestId` of the call, as in its answer and in the log. */
    callId: string;
    readAt: Date;
  };
}
