import { type Json } from './database.js';
import { type RedactedPart } from './redaction/erase-store.js';

/** What was removed for good, and why: for the audit alone. */
export interface PrivacyTables {
  redaction: {
    id: string;
    requestId: string;
    /** Who asked for it: a token, or the job that keeps no longer than needed. */
    askedBy: string;
    reason: string;
    parts: Json<RedactedPart[]>;
    seqs: Json<number[]>;
    redactedAt: Date;
  };
}
